import { defineCollection } from 'astro:content';
import { storyLoader } from './site/content-loader.ts';

export const collections = { stories: defineCollection({ loader: storyLoader() }) };
