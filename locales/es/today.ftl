today-morning = Buenos días, { $name }
today-afternoon = Buenas tardes, { $name }
today-evening = Buenas noches, { $name }
today-my-routine = Mi rutina
today-so-far = { $kept } de { $total } hasta ahora
today-now = Ahora
today-next = Después
today-done = Hecho
today-excused = Con permiso
today-by = hasta las { $until }
today-window = { $from }–{ $until }
today-open-until = abierto hasta las { $until }
today-still-counts = era hasta las { $until }, hoy todavía cuenta
today-yesterday = de ayer
today-with = con { $name }
today-asked-by-house = casa, lo pidió { $name }
today-asked-by-program = programa, lo pidió { $name }
today-kept-at = cumplido a las { $time }
today-sent-later = enviado después
today-tap-to-take-back = toca para deshacer
today-on-my-own = por mi cuenta
today-some-help = con algo de ayuda
today-not-alone = con compañía
today-nudge = Un pequeño aviso: { $title } está abierto hasta las { $until }.
today-totals = { $due ->
    [one] Estuviste el primer día.
   *[other] Cumpliste algo en { $kept } de los últimos { $due } días.
}
today-look-back = Mirar atrás
today-free = Hoy no hay nada pendiente
today-free-hint = Disfrútalo, o añade algo tuyo.
today-add = Añadir a mi rutina
today-all-items = Toda mi rutina
day-excused-pass = con permiso: salida
day-excused-sick = con permiso: enfermedad
day-excused-appointment = con permiso: cita
day-excused-off = con permiso: Porchlight estaba apagado
day-excused-staff = con permiso del equipo
