/** Version of this package; written by `pnpm version-packages`. */
export const version: string = '0.0.0';
