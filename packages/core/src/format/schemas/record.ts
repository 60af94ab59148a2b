import * as z from 'zod/mini'
import type { BreachCode } from '../../model/breach.ts'

/** An object that holds these fields and no others. */
export const record = <Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
): z.ZodMiniObject<z.core.util.Writeable<Shape>, z.core.$strict> =>
  z.strictObject(shape, { error: 'not-an-object' satisfies BreachCode })

/** Records of one kind by id. That a key is its record's own id is a matter of meaning, checked with the journey. */
export const table = <S extends z.ZodMiniType>(of: S): z.ZodMiniRecord<z.ZodMiniString, S> =>
  z.record(z.string(), of, { error: 'not-an-object' satisfies BreachCode })
