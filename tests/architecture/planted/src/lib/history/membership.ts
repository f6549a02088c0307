// Planted. Breaks no rule.
export const membersAt = (day: string) => [day];
