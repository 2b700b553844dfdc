import { colourIn } from './colour.ts';
import tokens from './tokens.css?raw';

/** What browsers paint round a page. */
export const paper = { light: colourIn(tokens, 'paper'), dark: colourIn(tokens, 'paper', 'dark') };
export const lacquer = colourIn(tokens, 'lacquer');
