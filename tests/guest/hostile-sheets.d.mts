export const leaveNoTrace: readonly (readonly [name: string, css: string])[];
export const moveUs: readonly (readonly [name: string, css: string])[];
