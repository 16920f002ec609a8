/** What the toolbar asks of the tour's room. */
export type TourWish = "present" | "edit" | "export";
