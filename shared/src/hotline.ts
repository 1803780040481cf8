/** The telephone for whoever the app does not serve. Source: Jingzhou, 荆政办发〔2020〕13号, (八), clause J41. */
export const HOTLINE = '12349';
