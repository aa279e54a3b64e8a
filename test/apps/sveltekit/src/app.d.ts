import 'cityfacts/types/svelte';
