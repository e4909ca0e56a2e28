looking-out-requests-title = Ven a buscarme
looking-out-requests-hint = Pide a una persona que vaya a verte cuando todo se queda en silencio. Tú escribes cuándo y cómo. Puedes retirarlo en cualquier momento.
looking-out-none = Aún no hay nada escrito
looking-out-none-hint = “Si no se sabe de mí en dos días, ven a buscarme.” Querer eso es tener fuerza.
looking-out-write = Escribir una petición
looking-out-write-hint = Alguien en quien confías dice antes que sí o que no. Nadie más la lee.
looking-out-nobody = Aún no hay a quién pedirle
looking-out-if = Si pasa esto
looking-out-choose-quiet = No se sabe nada de mí aquí por unos días
looking-out-choose-check-ins = Falto a registros seguidos
looking-out-choose-item = Falto a un grupo o a otra cosa de mi rutina
looking-out-choose-no-answer = Alguien me busca y no contesto por unos días
looking-out-choose-mood = Mi ánimo está en 1 o 2 por unos días
looking-out-which-item = ¿A qué falto?
looking-out-choose = Elige
looking-out-count = ¿Cuántas veces o días?
looking-out-count-hint = De 1 a 10 veces, o de 1 a 14 días.
looking-out-who = Entonces avisen a
looking-out-helper = Quién debe venir
looking-out-they-may = Puede
looking-out-may-call = llamarme
looking-out-may-write = escribirme
looking-out-may-come = venir a mi puerta
looking-out-may-mentor = contarlo en mi mentoría
looking-out-may-counselor = contarlo en mi consejería
looking-out-number-hint = Con “llamarme” o “escribirme”, ve tu número mientras pasa.
looking-out-words = Cómo acercarse a mí
looking-out-words-hint = Con tus palabras: “Toca dos veces. Siéntate conmigo. No preguntes mucho.”
looking-out-how-long = Por cuánto tiempo
looking-out-until-day = Hasta este día
looking-out-is-now = Avisar a cualquier hora
looking-out-is-now-hint = También de noche, si esa persona deja pasar esos mensajes.
looking-out-learns = De qué se entera
looking-out-open-it = Puede enterarse de que pasó
looking-out-open-it-hint = Solo de eso, y solo para esta petición. Hace falta si no puede verlo de otro modo, como los días en silencio o tu ánimo.
looking-out-ask = Pedírselo
looking-out-who-knows = Solo tú y la persona a quien se lo pides lo saben.
looking-out-back-mine = Volver a mis peticiones
looking-out-bad-helper = Elige a alguien de la lista.
looking-out-bad-condition = Elige qué puede pasar.
looking-out-bad-count = Elige un número del 1 al { $most }.
looking-out-bad-item = Elige de la lista a qué faltas.
looking-out-bad-may = Elige al menos una cosa que puede hacer.
looking-out-bad-until = Elige un día después de hoy, dentro de un año.
looking-out-bad-opened = No puede verlo sin tu sí. Márcalo, o elige otra cosa.
looking-out-bad-too-many = Tienes diez peticiones abiertas. Retira una primero.
looking-out-waiting = { $name } aún no contesta.
looking-out-agreed = { $name } dijo que sí.
looking-out-rests = Está en pausa: { $name } ya no puede ver esto. Compártelo otra vez, o escríbela de nuevo.
looking-out-told = Avisamos a { $name }, { $day } a las { $time }.
looking-out-on-it = { $name } lo sabe y se encarga.
looking-out-name-may = { $name } puede:
looking-out-until = Hasta el { $day }.
looking-out-also-at-night = También de noche.
looking-out-take-back = Retirar
looking-out-take-back-name = Retirar: { $what }
looking-out-past = Peticiones que terminaron
looking-out-ended-taken-back = La retiraste.
looking-out-ended-declined = { $name } no puede ahora. Está bien. Puedes pedírselo a otra persona.
looking-out-ended-stepped-back = { $name } dejó de encargarse. Puedes pedírselo a otra persona.
looking-out-ended-run-out = Pasó su último día. Puedes escribirla de nuevo.
looking-out-ended-parted = { $name } ya no está en el mismo lugar para ti, así que terminó. Puedes pedírselo a otra persona.
looking-out-if-my-check-ins = { $n ->
    [one] Si falto a un registro
   *[other] Si falto a { $n } registros seguidos
}
looking-out-if-my-quiet = { $n ->
    [one] Si no se sabe de mí en un día
   *[other] Si no se sabe de mí en { $n } días
}
looking-out-if-my-no-answer = { $n ->
    [one] Si no contesto en un día
   *[other] Si no contesto en { $n } días
}
looking-out-if-my-item = { $n ->
    [one] Si falto a “{ $title }”
   *[other] Si falto a “{ $title }” { $n } veces seguidas
}
looking-out-if-my-mood = { $n ->
    [one] Si mi ánimo está en 1 o 2 por un día
   *[other] Si mi ánimo está en 1 o 2 por { $n } días
}
looking-out-if-check-ins = { $n ->
    [one] Si { $name } falta a un registro
   *[other] Si { $name } falta a { $n } registros seguidos
}
looking-out-if-quiet = { $n ->
    [one] Si no se sabe de { $name } en un día
   *[other] Si no se sabe de { $name } en { $n } días
}
looking-out-if-no-answer = { $n ->
    [one] Si { $name } no contesta en un día
   *[other] Si { $name } no contesta en { $n } días
}
looking-out-if-item = { $n ->
    [one] Si { $name } falta a “{ $title }”
   *[other] Si { $name } falta a “{ $title }” { $n } veces seguidas
}
looking-out-if-mood = { $n ->
    [one] Si el ánimo de { $name } está bajo por un día
   *[other] Si el ánimo de { $name } está bajo por { $n } días
}
looking-out-met-check-ins = { $n ->
    [one] { $name } faltó a un registro.
   *[other] { $name } faltó a { $n } registros seguidos.
}
looking-out-met-quiet = { $n ->
    [one] No se supo de { $name } aquí en un día.
   *[other] No se supo de { $name } aquí en { $n } días.
}
looking-out-met-no-answer = { $n ->
    [one] { $name } no contestó en un día.
   *[other] { $name } no contestó en { $n } días.
}
looking-out-met-item = { $n ->
    [one] { $name } faltó a “{ $title }”.
   *[other] { $name } faltó a “{ $title }” { $n } veces seguidas.
}
looking-out-met-mood = { $n ->
    [one] El ánimo de { $name } estuvo bajo por un día.
   *[other] El ánimo de { $name } estuvo bajo por { $n } días.
}
looking-out-you-may-call = llamar a { $name }
looking-out-you-may-write = escribir a { $name }
looking-out-you-may-come = ir a la puerta de { $name }
looking-out-you-may-mentor = contarlo en la mentoría de { $name }
looking-out-you-may-counselor = contarlo en la consejería de { $name }
looking-out-request-title = Alguien cuenta conmigo
looking-out-asks-you = { $name } quisiera contar contigo
looking-out-asks-you-hint = Lee de qué se trata y di que sí o que no. Las dos cosas están bien.
looking-out-read = Leerlo
looking-out-needs-you = { $name } te pidió que fueras
looking-out-then-told = Entonces Porchlight te avisa, porque { $name } lo quiere así.
looking-out-you-may = Puedes:
looking-out-in-words = Con palabras de { $name }:
looking-out-would-you = ¿Lo harías?
looking-out-no-is-fine = También está bien decir que no. Sin dar razones. Puedes dejarlo más tarde, cuando quieras.
looking-out-yes = Sí, cuenta conmigo
looking-out-no = Yo no, gracias
looking-out-step-back-hint = Si es demasiado, déjalo. { $name } puede pedírselo a otra persona.
looking-out-step-back = Dejarlo
looking-out-back = Volver
looking-out-said-yes = Dije que sí a esto
looking-out-take = Yo me encargo
looking-out-done = Estuve ahí
looking-out-worried = ¿No encuentras a { $name } y te preocupa? Llama al { $number } o a la casa. Mejor una vez de más.
looking-out-between = Solo { $name } y tú saben de esto.
looking-out-news = Hay novedades de tu petición
looking-out-notices-title = Lo que otros notaron
looking-out-notices-hint = Tú lo lees primero. Solo va más lejos si tú lo dices.
looking-out-notices-none = Nadie ha dicho nada aún
looking-out-notices-none-hint = Si alguien que te aprecia nota algo, lo lees aquí.
looking-out-notices-sees = Solo lo leen tú y quien lo escribió, a menos que lo pases.
looking-out-notices-before = De antes
looking-out-noticed = { $count ->
    [one] Alguien notó algo
   *[other] { $count } personas notaron algo
}
looking-out-noticed-hint = Es con cariño. Tú lo lees primero y tú decides.
looking-out-name-noticed = { $name } notó algo
looking-out-your-answer = Tu respuesta
looking-out-reply-okay = Estoy bien
looking-out-reply-talk = Hablemos esta noche
looking-out-reply-pass-on = Pásalo, por favor
looking-out-whom = Pasarlo a
looking-out-whom-hint = Solo si elegiste “Pásalo, por favor”. Leen qué se notó y quién lo notó.
looking-out-answer-words = Unas palabras para { $name }
looking-out-send-answer = Enviar mi respuesta
looking-out-you-said = Dijiste: { $answer }
looking-out-notice-open = Decir lo que noté
looking-out-notice-title = Decir lo que noté
looking-out-notice-hint = { $name } lo lee primero y decide qué hacer.
looking-out-i-noticed = Noté
looking-out-sign-withdrawing = que se aparta de la gente
looking-out-sign-skipping = que deja cosas que antes hacía
looking-out-sign-numb = que no siente mucho, que está lejos
looking-out-sign-avoiding = que evita hablar
looking-out-sign-old-habits = que vuelven viejas costumbres
looking-out-notice-words-hint = Di lo que viste, no lo que crees que significa. “Te fuiste temprano de la mesa tres veces.”
looking-out-notice-send = Decírselo a { $name }
looking-out-notice-sees = { $name } ve tu nombre. Nadie más lo lee, a menos que { $name } lo pase.
looking-out-openings = Cómo empezar a hablar
looking-out-openings-hint = Mejor que una nota: un minuto tranquilo, cara a cara.
looking-out-open-withdrawing = “Te extrañé en la mesa. ¿Cómo estás, de verdad?”
looking-out-open-skipping = “Vi que dejaste algo. ¿Fue una semana difícil? La próxima vez puedo ir contigo.”
looking-out-open-numb = “Te siento lejos estos días. No tienes que explicar nada. ¿Puedo sentarme contigo?”
looking-out-open-avoiding = “Quisiera saber cómo estás. Podemos caminar y hablar, o solo caminar.”
looking-out-open-old-habits = “Me importas, por eso prefiero preguntar a mirar a otro lado. ¿Qué necesitas esta noche?”
looking-out-open-first = “Me alegra que quieras hablar. ¿Dónde te sentirías a gusto?”
looking-out-open-listen = “Estoy aquí para escuchar. No tienes que encontrar las palabras justas.”
looking-out-open-walk = “¿Damos un paseo? Puedes decir mucho o poco, como quieras.”
looking-out-given = Lo que dije antes
looking-out-no-answer-yet = Aún no hay respuesta. Dale tiempo.
looking-out-answered-okay = { $name } dice: estoy bien
looking-out-answered-talk = { $name } quisiera hablar esta noche
looking-out-answered-pass-on = { $name } te da las gracias y lo lleva adelante
looking-out-passed = { $name } te pasa lo que notó { $by }
looking-out-got-it = Entendido
looking-out-keep = { $name } te lo hizo saber. Guárdalo para ti.
looking-out-back-person = Volver a { $name }
looking-out-bad-notice = Marca algo o escribe unas palabras.
looking-out-bad-notices = Hoy se lo dijiste tres veces a esta persona. Mejor ve a hablar con ella.
looking-out-bad-answer = Elige una respuesta.
looking-out-bad-whom = Elige quién debe leerlo.
