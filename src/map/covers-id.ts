/** What the layer that keeps names off the cards is named by; a change of style leaves it where it is. */
export const COVERS = "covers";
