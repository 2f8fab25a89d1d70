import { define } from '../../guest/define.js';
import { FilmBankElement } from './film-bank.js';

define('film-bank', FilmBankElement);
