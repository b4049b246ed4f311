import type { StanceModel } from '@/lib/stance/general/model'
import { shippedModel } from '@/scripts/train/stance-weights'

let model: StanceModel | undefined

/** The general model that ships, read once. */
export function theModel(): StanceModel {
  model ??= shippedModel()
  return model
}
