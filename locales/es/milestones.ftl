milestones-title = Mis logros
milestones-coming = Logros que vienen
milestones-hours = 24 horas
milestones-days = { $n ->
    [one] 1 día
   *[other] { $n } días
}
milestones-months = { $n } meses
milestones-years = { $n ->
    [one] 1 año
   *[other] { $n } años
}
milestones-in-house = { $span } en la casa
milestones-in-recovery = { $n ->
    [one] día en recuperación
   *[other] días en recuperación
}
milestones-in-recovery-days = { $n ->
    [one] 1 día en recuperación
   *[other] { $n } días en recuperación
}
milestones-all-together = { $n ->
    [one] día en recuperación, todo junto
   *[other] días en recuperación, todo junto
}
milestones-day-one = Día uno
milestones-day-one-hint = Qué bien que estás aquí.
milestones-since-day-treatment = desde el { $day }, cuando empezó el tratamiento
milestones-since-day-moving-in = desde el { $day }, el día de llegar a la casa
milestones-line = { $days }, { $since }
milestones-this-time = Esta vez: { $days }, { $since }.
milestones-this-time-today = Esta vez: hoy es el día uno.
milestones-longest = Tu tiempo más largo: { $days }.
milestones-today = Hoy: { $what }. Muy bien.
milestones-next = Lo que viene: { $what }, el { $day }. Faltan { $n } días.
milestones-next-tomorrow = Lo que viene: { $what }, mañana.
milestones-rule = Los meses y los años van por la fecha. Si un mes no llega, cuenta su último día. Así, del 31 de agosto, seis meses son el 28 de febrero. Y el 29 de febrero cae casi siempre en el 28.
milestones-house = En esta casa
milestones-house-today = Llegaste hoy.
milestones-house-days = { $n ->
    [one] 1 día en esta casa, desde el { $since }.
   *[other] { $n } días en esta casa, desde el { $since }.
}
milestones-house-next = En la casa: { $next }
milestones-lived = { $n ->
    [one] Un día en recuperación es tuyo. Nada te lo quita.
   *[other] { $n } días en recuperación son tuyos. Nada te los quita.
}
milestones-asked = { $n ->
    [one] Pediste ayuda una vez. Eso es fuerza.
   *[other] Pediste ayuda { $n } veces. Eso es fuerza.
}
milestones-returned = { $n ->
    [one] Volviste una vez. Hace falta valor.
   *[other] Volviste { $n } veces. Hace falta valor.
}
milestones-none = Cuentas si tú quieres
milestones-none-hint = Hay quien cuenta los días y quien no. Las dos cosas están bien. Nadie ve una fecha si no la compartes.
milestones-paused = Por ahora no cuentas
milestones-paused-hint = Es una respuesta completa. Tus fechas se guardan. Desde ahora nadie más ve tus días. Lo que ya celebraste con otros sigue en su página, si tú no lo quitas.
milestones-count-again = Volver a contar
milestones-stop-counting = No contar por ahora
milestones-begin = Elegir mi primer día
milestones-begin-hint = Elige desde qué día quieres contar. Puedes cambiarlo o quitarlo cuando quieras.
milestones-begin-again = Empezar de nuevo
milestones-begin-again-hint = Si volviste a consumir, o cuando tú quieras, elige un nuevo primer día. Ningún día vivido se pierde. Nadie se entera si no marcas la casilla.
milestones-times = Mis tiempos
milestones-add-earlier = Añadir un tiempo de antes
milestones-add-earlier-hint = Un tiempo de recuperación de antes. Sus días también cuentan. Solo lo ves tú.
milestones-change = Cambiar estas fechas
milestones-change-hint = Corrige lo que escribiste mal. Si volviste a consumir, «Empezar de nuevo» guarda todos tus días.
milestones-remove-time = Quitar este tiempo
milestones-remove-time-hint = Sus días ya no cuentan. Puedes añadirlo otra vez.
milestones-since = ¿Desde qué cuentas?
milestones-since-recovery = Mi fecha de recuperación
milestones-since-treatment = El comienzo del tratamiento
milestones-since-moving-in = El día que llegué a la casa
milestones-began = Primer día
milestones-began-hint = ¿Cuentas desde que llegaste a la casa? Entonces puedes dejarlo en blanco.
milestones-ended = Último día
milestones-ended-hint = El día en que terminó.
milestones-ended-or-not-hint = Déjalo en blanco si sigue.
milestones-before-ended = ¿Cuándo terminó el tiempo de antes?
milestones-before-ended-hint = Déjalo en blanco si fue el mismo día.
milestones-show = Lo pueden ver quienes ven mis logros
milestones-show-hint = Sin la marca es solo para ti.
milestones-firsts = Primeras veces
milestones-firsts-hint = No todo lo que cuenta es un día. Apunta lo que hiciste por primera vez.
milestones-first-what = ¿Qué fue?
milestones-first-own = Otra cosa
milestones-first-words = Con tus palabras
milestones-first-words-hint = Solo si elegiste «Otra cosa».
milestones-first-day = ¿Qué día?
milestones-first-note = Apuntarlo
milestones-first-remove = Quitarlo
milestones-first-rent = Pagué mi primera renta
milestones-first-meal = Cociné mi primera comida para la casa
milestones-first-work = Primer día de trabajo
milestones-first-class = Primer día de clase
milestones-first-family = Primera buena charla con mi familia
milestones-first-saved = Ahorré mis primeros cien
milestones-first-helped = Ayudé a alguien nuevo en la casa
milestones-first-ten-asks = Pedí ayuda diez veces
milestones-ten-asks-hint = Lo vimos por ti. Nadie más lo ve.
milestones-who-sees = Quién lo ve
milestones-nobody-sees = Solo tú. Nadie más lee nada de esto.
milestones-sees = Compartes tus días, lo que viene y tus primeras veces con: { $whom }.
milestones-sees-never = Tus tiempos de antes, tu total y cuántas veces pediste ayuda son siempre solo tuyos.
milestones-share = Elegir quién lo ve
milestones-to-mentor = mi mentor
milestones-to-counselor = mi consejero
milestones-to-house = mi casa y la persona encargada
milestones-is-hidden = Tus fechas de ahora son solo para ti.
milestones-is-shown = Ven tus fechas de ahora.
milestones-show-now = Dejar que lo vean
milestones-hide-now = Guardarlo para mí
milestones-name = Mi nombre cuando la casa celebra
milestones-name-hint = Cuenta solo para lo que compartes con tu casa.
milestones-name-full = Mi nombre completo
milestones-name-first = Mi primer nombre
milestones-name-initials = Mis iniciales
milestones-name-none = De ninguna forma: no se publica nada
milestones-wrong-date = Elige un día.
milestones-wrong-to-come = Elige un día después de 1900 que no esté en el futuro.
milestones-wrong-ends-first = Termina después de su primer día.
milestones-wrong-overlaps = Algunos de estos días ya cuentan en otro tiempo tuyo.
milestones-wrong-has-to-end = Le sigue un tiempo más nuevo, así que necesita un último día.
milestones-wrong-not-after = Elige un día después del primer día del tiempo de antes. Para corregir una fecha, cambia ese tiempo.
milestones-wrong-too-many = No hay más sitio. Quita uno antes.
milestones-months-intro = Aquí solo está lo que las personas comparten contigo. Si dejan de hacerlo, se va.
milestones-months-none = Este mes no viene nada
milestones-months-none-hint = Aquí ves lo que logran las personas, si lo comparten contigo.
milestones-earlier-month = Mes anterior
milestones-later-month = Mes siguiente
milestones-months-nav = Meses
milestones-of-them = Logros
milestones-their-firsts = Primeras veces
milestones-house-kinds = Lo que celebra esta casa
milestones-house-kinds-hint = Los residentes eligen de aquí cuando apuntan una primera vez. Añade lo que importa en tu casa.
milestones-house-ready = Ya preparados
milestones-house-ready-hint = Quita la marca de lo que no va con tu casa. Lo que alguien apuntó sigue siendo suyo.
milestones-house-own = Añadido por esta casa
milestones-house-own-none = Todavía no hay nada añadido.
milestones-house-add = Añadir uno
milestones-house-title = ¿Cómo se llama?
milestones-house-title-hint = Por ejemplo: Primera semana de cocinar para todos.
milestones-house-add-button = Añadir
milestones-house-end = Terminarlo
milestones-house-end-hint = Lo que alguien apuntó sigue siendo suyo.
milestones-house-full = Una casa puede tener { $most }. Termina uno antes.
