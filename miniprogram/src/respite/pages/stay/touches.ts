/** What answering or changing a stay touches: asked for again, whatever came of it. */
export const TOUCHES = {
  additionalTypenames: ['RespiteStay', 'RespiteQuota', 'Absence', 'MealBooking', 'StandingOrder'],
};
