import { galleryWords } from '../i18n/zh-CN.ts';
import { defineGallery } from './gallery-element.ts';

defineGallery(galleryWords);
