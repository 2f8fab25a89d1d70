import words from 'bench:case';
import './lit-case.js';

document.querySelector('bare-case').words = words;
