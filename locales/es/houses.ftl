houses-clock = La casa y su reloj
houses-clock-hint = Si cambia la zona o el cambio del día, los días que ya pasaron quedan como estaban.
houses-board = El tablero
houses-board-legend = Qué ven unos de otros en la casa
houses-style-kept-only = Solo lo cumplido
houses-style-kept-only-hint = Una marca llena para un día cumplido, el mismo círculo discreto para todo lo demás. Tú, el mentor y el consejero siguen viendo lo que quedó sin cumplir.
houses-style-open = Cumplido, sin cumplir y con permiso
houses-style-open-hint = Todos ven los días de todos.
houses-style-totals = Solo la casa en conjunto
houses-style-totals-hint = Un número para todos. Cada residente ve sus propios días.
houses-bad-style = Elige una de las tres.
houses-check-in = Registros
houses-check-in-legend = Qué preguntan, además del ánimo
houses-check-in-hint = Tú nunca ves las respuestas. Son de cada residente.
houses-field-feeling = Una palabra para lo que siente
houses-field-nothing-much = «Nada especial» como respuesta completa
houses-field-cravings = Ganas de consumir, de 0 a 10
houses-field-halt = Hambre, enojo, soledad, cansancio
houses-field-signals = Señales de estrés propias
houses-field-note = Una nota
houses-field-wish = «Quisiera que alguien hable conmigo»
houses-one-more = Una casa más
houses-residents = { $residents } residentes
houses-few-residents = Menos de cinco residentes
houses-kept-of = { $kept } de { $due } cumplidas en los últimos 7 días
houses-open-alerts = { $count ->
    [one] 1 aviso abierto
   *[other] { $count } avisos abiertos
}
houses-totals-hint = Los totales empiezan en cinco personas y cuentan días enteros, para que ningún número hable de una sola.
houses-word = Mensajes a teléfonos y correos
houses-named-in-word = Decir el nombre de nuestra casa
houses-named-in-word-hint = Lo puede leer cualquiera que vea la pantalla. Sin esto, el mensaje solo dice Porchlight.
