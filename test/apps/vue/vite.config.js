import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const port = Number(process.env.PORT ?? 5173);

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: tag => tag.includes('-') } } })],
  server: { port, strictPort: true },
  preview: { port, strictPort: true },
});
