/** What the toolbar asks of the rooms that are fetched for those who want them. */
export type TourWish = "present" | "edit" | "export" | "changes";
