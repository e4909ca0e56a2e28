celebrations-title = Celebraciones
celebrations-one = Celebración
celebrations-intro = Lo que la gente de aquí ha logrado y quiso compartir.
celebrations-today = Hoy
celebrations-tomorrow = Mañana
celebrations-lately = En las últimas semanas
celebrations-none = Por ahora no hay nada que celebrar
celebrations-none-hint = Cuando alguien de aquí llega a un día especial y te lo hace saber, aparece aquí desde la noche anterior.
celebrations-sees = Cada persona dice quién puede saberlo. Lo que retira desaparece de aquí al instante.
celebrations-cake = Es hora de pensar en el pastel.
celebrations-mine = Lo que viene para ti
celebrations-mine-hint = Quienes tú decidas se enteran a las seis de la tarde anterior. Puedes decir «esta vez no».
celebrations-mine-sees = Nadie se entera de que lo dijiste.
celebrations-not-this-time = Esta vez no
celebrations-after-all = Celebrarlo de todos modos
celebrations-put-aside = esta vez no
celebrations-put-aside-hint = Esta vez no. Solo tú puedes ver esto.
celebrations-hours = horas
celebrations-days = { $count ->
    [one] día
   *[other] días
}
celebrations-months = { $count ->
    [one] mes
   *[other] meses
}
celebrations-years = { $count ->
    [one] año
   *[other] años
}
celebrations-in-house = { $unit } en esta casa
celebrations-under = { $unit }, { $name }
celebrations-whole = { $figure } { $unit }
celebrations-line-first-day-own = El primer día es el más largo. Tú lo viviste.
celebrations-line-first-day = El primer día es el más largo. { $name } lo vivió.
celebrations-line-days-own = { $count } mañanas elegiste esto.
celebrations-line-days = { $count } mañanas, una por una. { $name } eligió cada una.
celebrations-line-long-own = Día a día lo lograste. Es tuyo.
celebrations-line-long = Día a día { $name } lo logró.
celebrations-line-house-own = Qué bueno que vives aquí.
celebrations-line-house = Qué bueno que { $name } vive aquí.
celebrations-line-first-own = Lo hiciste. Ahora es tuyo.
celebrations-line-first = { $name } lo hizo.
celebrations-cheer = ¡Bravo!
celebrations-say = Decir algo
celebrations-say-otherwise = Cambiar mis palabras
celebrations-words = Tus palabras para { $name }
celebrations-words-hint = Una o dos líneas. Se ven con tu nombre.
celebrations-send = Decir bravo con estas palabras
celebrations-you-cheer = Tú ya dijiste bravo
celebrations-take-back = Retirarlo
celebrations-cheering = Un bravo para { $name }
celebrations-cheering-you = Un bravo para ti
celebrations-nobody-yet = Di bravo antes que nadie.
celebrations-nobody-yet-own = Aquí verás cada bravo que llegue.
celebrations-one-cheers = { $name } dice bravo.
celebrations-more-cheer = { $names } y { $last } dicen bravo.
celebrations-remove = Quitar
celebrations-remove-whose = lo que dijo { $name }
celebrations-card = Una tarjeta para imprimir
celebrations-card-title = Tarjeta
celebrations-card-hint = Imprímela, fírmala y cuélgala. Quien la vea puede leerla.
celebrations-print = Imprimir
celebrations-back = Volver a la celebración
celebrations-all = Todas las celebraciones
celebrations-own-sees = Quienes tú dejaste que lo sepan pueden ver esto. Tú decides quiénes son:
celebrations-own-nobody = Nadie más puede ver esto. Puedes dejar que otros lo sepan:
celebrations-cheers-sees = { $name } y quienes saben de este día pueden leer quién dijo bravo.
celebrations-your-day = Hoy es tu día: { $what }.
celebrations-someones-day = Hoy { $name } celebra: { $what }.
celebrations-someones-tomorrow = Mañana { $name } celebra: { $what }. Es hora de pensar en el pastel.
celebrations-look = Verlo
celebrations-cheered-for = Para { $name }
celebrations-you-cheered = Dije bravo
celebrations-post = Celebrarlo
said-cheered = Tu bravo ya está ahí. Gracias.
export-cheers-given = Los bravos que di
