/** Taking out: a copy of one's own part, or a registerutdrag. */
export const exports = {
  title: 'Kopia och registerutdrag',
  help: 'Det du tar ut loggas. Filen innehåller personuppgifter: spara den bara där de får finnas.',
  what: 'Vad ska tas ut?',
  what_own: 'Det som vår verksamhet har skrivit, för vår egen akt eller journal',
  what_child: 'Registerutdrag till barnet eller en vårdnadshavare',
  recipient: 'Vem ska få registerutdraget?',
  assessed: 'En särskild prövning är gjord av om vårdnadshavaren får ta del av uppgifterna',
  assessedHelp: 'Behövs när barnet är så gammalt att vårdnadshavaren inte längre får allt.',
  html: 'Ladda ner för läsning och utskrift (HTML)',
  json: 'Ladda ner som data (JSON)',
  chooseRecipient: 'Välj vem som ska få registerutdraget.',
} as const;
