export { seedParameters } from '#db/seed/seed-parameters.ts'
