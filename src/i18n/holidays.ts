import type { Messages } from './language.js';

/** Alike in both forms of Norwegian. */
const norwegian = {
  'new-year': 'første nyttårsdag',
  'maundy-thursday': 'skjærtorsdag',
  'good-friday': 'langfredag',
  'easter-sunday': 'første påskedag',
  'easter-monday': 'andre påskedag',
  'may-first': 'første mai',
  'may-seventeenth': 'grunnlovsdagen',
  ascension: 'Kristi himmelfartsdag',
  'whit-sunday': 'første pinsedag',
  'whit-monday': 'andre pinsedag',
  christmas: 'første juledag',
  'boxing-day': 'andre juledag',
};

type HolidayNames = typeof norwegian;

const en: HolidayNames = {
  'new-year': 'New Year’s Day',
  'maundy-thursday': 'Maundy Thursday',
  'good-friday': 'Good Friday',
  'easter-sunday': 'Easter Sunday',
  'easter-monday': 'Easter Monday',
  'may-first': 'Labour Day',
  'may-seventeenth': 'Constitution Day',
  ascension: 'Ascension Day',
  'whit-sunday': 'Whit Sunday',
  'whit-monday': 'Whit Monday',
  christmas: 'Christmas Day',
  'boxing-day': 'Boxing Day',
};

/** The public holidays of Norway by name. */
export const holidayNames: Messages<HolidayNames> = { nb: norwegian, nn: norwegian, en };
