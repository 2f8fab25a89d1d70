import { define } from '../../guest/define.js';
import { FilmCardElement } from './film-card.js';

define('film-card', FilmCardElement);
