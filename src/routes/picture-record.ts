// The layers of the record for a picture of the map page; loaded only where one of them is on.
import { recordShown } from '$lib/figure/picture/record';
import type { RecordShown } from '$lib/figure/picture/model';
import type { RecordData } from '$lib/history/record-data';
import { decodeRecord } from '$lib/history/record-decode';
import type { Scene } from '$lib/scene/scene';
import type { View } from '$lib/view/view';
import { layerMessages } from '$words/layers';
import { dataFile } from './data-files';

/** @throws Error where the record cannot be had */
export const recordOf = async (scene: Scene, view: View): Promise<RecordShown | null> =>
  recordShown(decodeRecord(await dataFile<RecordData>('record')), scene, view, layerMessages);
