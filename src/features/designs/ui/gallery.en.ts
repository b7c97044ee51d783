import { galleryWords } from '../i18n/en.ts';
import { defineGallery } from './gallery-element.ts';

defineGallery(galleryWords);
