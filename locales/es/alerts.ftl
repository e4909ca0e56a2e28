alerts-title = { $count ->
    [0] Nadie te necesita ahora mismo
    [one] Una persona te necesita
   *[other] { $count } personas te necesitan
}
alerts-level-now = ahora
alerts-level-today = hoy
alerts-level-watch = atención
alerts-marks = Últimos 14 días: { $kept } cumplidos, { $part } en parte, { $missed } sin cumplir, { $excused } con permiso
alerts-day-today = hoy
alerts-day-yesterday = ayer
alerts-day-weekday = el { $weekday }
alerts-day-date = el { $day }
alerts-titled = «{ $title }»
alerts-program-item = algo del programa
alerts-own-item = algo propio
alerts-missed = No hizo { $title } { $when }.
alerts-settled = No hizo { $title } a tiempo. Ya está hecho o con permiso.
alerts-wish = Pidió { $when } hablar con alguien.
alerts-wish-settled = Pidió hablar con alguien, y lo retiró.
alerts-on-it = { $name } se encarga desde las { $time }
alerts-on-it-day = { $name } se encarga desde el { $day }, { $time }
alerts-taken-over = { $by } tomó el relevo de { $name }, { $day } a las { $time }.
alerts-take = Yo me encargo
alerts-take-over = Yo tomo el relevo
alerts-came-of = ¿En qué quedó?
alerts-came-fine = Está bien
alerts-came-support = Necesita apoyo
alerts-came-excused = Tiene un buen motivo
alerts-came-no-answer = Aún no responde
alerts-came-emergency = Emergencia, se pidió ayuda
alerts-close = Cerrar
alerts-let-go = Que lo tome otra persona
alerts-empty = Todos siguen su día
alerts-empty-advice = Si a alguien se le pasa algo, lo leerás aquí en un minuto.
alerts-proposed = Aún no hay acuerdo. Verás más cuando diga que sí.
alerts-told = Avisados: { $names }
alerts-told-one = { $name }, { $day } a las { $time }
alerts-hand-on = Pasarlo ahora
alerts-rules-title = Cuándo se avisa
alerts-rules-who = A quién se avisa y cuándo
alerts-rules-nudge = El residente recibe un recordatorio { $minutes } minutos antes de que algo cierre.
alerts-rules-mentor = El mentor recibe el aviso en cuanto algo queda sin hacer.
alerts-rules-counselor = El consejero recibe el aviso { $minutes } minutos después.
alerts-rules-managers = Todos los encargados reciben el aviso { $minutes } minutos después, solo de lo que pide la casa y de los registros.
alerts-rules-manager-on-call = { $name } está de guardia y recibe el aviso { $minutes } minutos después, solo de lo que pide la casa y de los registros.
alerts-rules-quiet = De { $from } a { $until } hay silencio. Solo pasa lo que es «ahora». Si algo queda sin hacer en esas horas, los minutos cuentan desde que terminan.
alerts-rules-no-quiet = No hay horas de silencio.
alerts-rules-levels = Cómo lo llamamos
alerts-rules-watch = Atención: una cosa quedó sin hacer.
alerts-rules-today-late = Hoy: un registro lleva más de { $minutes } minutos de retraso.
alerts-rules-today-items = Hoy: { $items } cosas quedaron sin hacer en un día.
alerts-rules-today-repeats = Hoy: lo mismo quedó sin hacer { $times } veces en { $days } días.
alerts-rules-now = Ahora: no se supo nada en { $hours } horas mientras algo tocaba. Si nadie se está ocupando, se avisa otra vez a quienes ya lo sabían.
alerts-rules-change = Cambiarlas
alerts-rules-change-hint = Las reglas nuevas valen en un minuto, también para los avisos abiertos.
alerts-rules-nudge-label = Minutos antes del cierre para el recordatorio al residente
alerts-rules-counselor-label = Minutos del mentor al consejero
alerts-rules-manager-label = Minutos del consejero al encargado
alerts-rules-on-call = Encargado de guardia
alerts-rules-on-call-all = Nadie, avisar a todos los encargados
alerts-rules-quiet-legend = Horas de silencio
alerts-rules-quiet-hint = La misma hora dos veces significa sin horas de silencio.
alerts-rules-late-label = Minutos de retraso de un registro hasta que es para hoy
alerts-rules-items-label = Cosas sin hacer en un día que lo hacen para hoy
alerts-rules-repeats-label = Veces sin hacer lo mismo que lo hacen para hoy
alerts-rules-repeat-days-label = En cuántos días
alerts-rules-silent-label = Horas sin señal hasta que es para ahora
alerts-rules-back = Volver a los avisos
alerts-rules-bad-number = Elige un número de { $least } a { $most }.
alerts-rules-bad-days = Tantas veces no caben en tan pocos días.
alerts-rules-bad-on-call = Elige a un encargado de esta casa, o a nadie.
alerts-own-title = Quizá alguien te busque para hablar
alerts-own-line = Tu casa notó algo. Mira lo que leen.
alerts-own-as-staff = Esto es sobre ti: alguien más te busca y lo cierra.
alerts-own-link = Lo que notó mi casa
alerts-own-kind = No es algo en tu contra. Está aquí para que no pases a solas un día difícil.
alerts-own-facts = Lo que leen
alerts-own-told = A quién se avisó
alerts-own-told-none = A nadie todavía. Si lo haces ahora, puede terminar aquí.
alerts-own-taken = Puede que pase a verte.
alerts-own-free = Nadie lo ha tomado aún. Puedes pedir apoyo tú primero.
alerts-own-level-watch = Está marcado «atención»: es bueno saberlo, sin prisa.
alerts-own-level-today = Está marcado «hoy»: alguien debería verte hoy.
alerts-own-level-now = Está marcado «ahora»: alguien quiere saber de ti pronto.
alerts-own-empty = No hay nada abierto
alerts-own-empty-hint = Si se te pasa algo, aquí leerás lo que se le dijo a tu casa. Lees las mismas palabras.
alerts-own-reach-out = Pedir apoyo
alerts-own-today = Ir a mi día
alerts-no-check-in-since = Sin registro desde { $since }.
alerts-since-today = { $part ->
    [morning] esta mañana
    [afternoon] esta tarde
    [night] esta madrugada
   *[evening] esta noche
}
alerts-since-yesterday = { $part ->
    [morning] ayer por la mañana
    [afternoon] ayer por la tarde
    [night] anoche
   *[evening] ayer por la noche
}
alerts-since-weekday = { $part ->
    [morning] el { $weekday } por la mañana
    [afternoon] el { $weekday } por la tarde
    [night] el { $weekday } por la noche
   *[evening] el { $weekday } por la noche
}
alerts-since-date = el { $day }
alerts-missed-of = Hoy quedaron sin hacer { $missed } de { $due } cosas.
alerts-kept-today = { $kept } de { $due } hoy
alerts-handed = { $by } se lo pasó a { $to }, { $day } a las { $time }.
alerts-handed-counselor = { $by } se lo pasó al consejero, { $day } a las { $time }.
alerts-off-title = Porchlight estuvo apagado
alerts-off = Porchlight estuvo apagado desde { $from } hasta { $until }.
alerts-off-moment = el { $day }, { $time }
alerts-off-hint = Lo que tocaba en ese tiempo cuenta con permiso. No es culpa de nadie.
alerts-off-seen = Entendido
