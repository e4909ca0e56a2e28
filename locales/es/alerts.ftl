alerts-title = { $count ->
    [0] Nadie te necesita ahora mismo
    [one] Una persona a quien ver
   *[other] { $count } personas a quienes ver
}
alerts-level-now = ahora
alerts-level-today = hoy
alerts-level-watch = atención
alerts-marks = Últimos 14 días: { $kept } cumplidos, { $part } en parte, { $missed } sin cumplir, { $excused } justificados
alerts-day-today = hoy
alerts-day-yesterday = ayer
alerts-day-weekday = el { $weekday }
alerts-day-date = el { $day }
alerts-titled = «{ $title }»
alerts-program-item = algo del programa
alerts-own-item = algo propio
alerts-missed = Faltó { $title } { $when }.
alerts-settled = Faltó { $title }. Ya está hecho o justificado.
alerts-wish = Pidió { $when } que alguien se acerque.
alerts-wish-settled = Pidió que alguien se acerque, y lo retiró.
alerts-taken = { $name } se encarga
alerts-take = Yo me encargo
alerts-came-of = ¿Qué resultó?
alerts-came-fine = Está bien
alerts-came-support = Necesita apoyo
alerts-came-excused = Tiene un buen motivo
alerts-came-no-answer = Aún no responde
alerts-came-emergency = Emergencia, se pidió ayuda
alerts-close = Cerrar
alerts-let-go = Que lo tome otra persona
alerts-empty = Todos siguen su día
alerts-empty-advice = Si alguien falta a algo, lo leerás aquí en un minuto.
alerts-proposed = Aún no está acordado. Verás más cuando diga que sí.
