export { opensComments } from '@/lib/text/phrases'
