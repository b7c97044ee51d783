import type { APIRoute } from 'astro';
import type { ExportedFile } from '#features/designs/core/exporters/export-design.ts';
import { exportPaths, exportResponse } from '#site/design-exports.ts';

export const getStaticPaths = () => exportPaths('json');

export const GET: APIRoute<{ file: ExportedFile }> = ({ props }) => exportResponse(props.file);
