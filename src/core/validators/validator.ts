/** `false`: not that; `true`: yes, with the detector's confidence; a number from 0 to 1: yes, with this one. */
export type Validator = (value: string) => boolean | number;
