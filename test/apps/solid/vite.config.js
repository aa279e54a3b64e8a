import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';

const port = Number(process.env.PORT ?? 5173);

export default defineConfig({
  plugins: [solid()],
  server: { port, strictPort: true },
  preview: { port, strictPort: true },
});
