/** A value as JSON can hold it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject

/** An object as JSON can hold it. */
export interface JsonObject {
  readonly [name: string]: Json
}

/** True for an object, false for a list and all else. */
export const isJsonObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** True for a list. `Array.isArray` forgets the type of read-only entries. */
export const isJsonList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)
