/** How well somebody says to know what they are about to put right. */
export interface SketchClaim {
  readonly radiusMetres: number;
  /** As `isLocated` of the precision that comes of it. */
  readonly isLocated: boolean;
}
