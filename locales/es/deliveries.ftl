deliveries-title = Cómo me llegan los mensajes
deliveries-intro = En Porchlight ves todo lo que es para ti. Aquí eliges qué te llega también fuera.
deliveries-says = Qué dice un mensaje
deliveries-says-hint = Eso es todo. Ni nombres ni motivos, en ninguna pantalla.
deliveries-asked = Alguien te busca. Abre Porchlight.
deliveries-news = Hay algo nuevo para ti. Abre Porchlight.
deliveries-mail-why = Tú elegiste recibir esto por correo. Puedes cambiarlo en Porchlight, en Mi cuenta.
deliveries-choose = Qué me llega
deliveries-none-ready = Fuera de Porchlight todavía no te llega nada. Prepara una vía abajo, o agrega tu correo o tu teléfono.
deliveries-add-email = Agrega tu correo para que te llegue ahí
deliveries-add-phone = Agrega tu teléfono para que te llegue ahí
deliveries-failing = Los mensajes no llegan desde el { $day }. ¿Sigue siendo lo correcto?
deliveries-matter-asked = Alguien me busca
deliveries-matter-care = Alguien a quien cuido quizá me necesita
deliveries-matter-reminder = Un recordatorio antes de que se acabe mi hora
deliveries-matter-house = Novedades de la casa
deliveries-quiet = Mis horas de silencio
deliveries-quiet-hint = Lo que llega en estas horas espera, y luego viene en un solo mensaje. La misma hora dos veces: nunca hay silencio.
deliveries-now-anyway = Despiértame cuando me necesiten ya
deliveries-now-anyway-hint = Cuando alguien te busca, o hace mucho que nadie sabe de una persona.
deliveries-push = En mi teléfono o computadora
deliveries-push-hint = Actívalo una vez en cada navegador. En un iPhone, primero pon Porchlight en la pantalla de inicio. Se acaba al cerrar la sesión ahí.
deliveries-push-here = Activar aquí
deliveries-push-refused = Este navegador no deja que Porchlight muestre mensajes. Puedes cambiarlo en sus ajustes.
deliveries-push-missing = Este navegador no puede mostrar mensajes de Porchlight.
deliveries-shared-phone = Este teléfono es compartido, así que no muestra mensajes. Entra con «mi propio teléfono» para activarlos.
deliveries-remove = Desactivar
deliveries-email = Por correo
deliveries-sms = Por mensaje de texto
deliveries-ntfy = Con la app ntfy
deliveries-ntfy-hint = ntfy es una app gratis que muestra mensajes. Pide aquí una dirección y agrégala en la app. No se la des a nadie.
deliveries-ntfy-make = Pedir mi dirección
deliveries-webhook = A un programa mío
deliveries-webhook-hint = Porchlight llama a esta dirección con cada mensaje, y lo firma con una clave que solo conocen tú y Porchlight.
deliveries-webhook-address = Dirección, como https://example.org/mensaje
deliveries-webhook-key = Comprueba la firma con esta clave:
deliveries-bad-address = Escribe una dirección web completa que empiece con https://
deliveries-status = ¿Salen los mensajes?
deliveries-status-hint = De todas las casas juntas. Aquí no hay nombres ni nada de lo que se dijo.
deliveries-all-out = Todos los mensajes salieron.
deliveries-going-out = Los mensajes van en camino.
deliveries-late = { $minutes ->
    [one] El mensaje más viejo espera desde hace un minuto.
   *[other] El mensaje más viejo espera desde hace { $minutes } minutos.
} Mira abajo qué espera.
deliveries-channels = Vías de salida
deliveries-out-push = A teléfonos y computadoras
deliveries-out-email = Correo
deliveries-out-sms = Mensajes de texto
deliveries-out-ntfy = La app ntfy
deliveries-out-webhook = Programas propios
deliveries-not-set-up = Sin preparar. El README dice cómo.
deliveries-nothing-waits = No espera nada.
deliveries-waits = { $letters ->
    [one] Espera un mensaje
   *[other] Esperan { $letters } mensajes
}, el primero desde hace { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
}.
deliveries-test = Enviar una prueba
deliveries-test-hint = La prueba te llega solo a ti, donde lo preparaste:
deliveries-test-trouble = La prueba no llegó.
deliveries-set-aside = Apartados
deliveries-set-aside-none = No se apartó nada.
deliveries-set-aside-hint = Se intentó una y otra vez sin lograrlo. En Porchlight cada quien los ve igual.
deliveries-set-aside-one = { $name }: { $letters ->
    [one] un mensaje
   *[other] { $letters } mensajes
} desde el { $day }. { $why }
deliveries-try-again = Intentar todo otra vez
deliveries-let-go = Dejarlos ir
deliveries-trouble-timed-out = El otro lado no contestó a tiempo.
deliveries-trouble-refused = No se puede llegar al otro lado.
deliveries-trouble-dropped = El otro lado cortó.
deliveries-trouble-fails = El otro lado no puede ahora, o no conoce nuestra contraseña.
deliveries-trouble-rejected = El otro lado no lo quiere. Quizá la dirección está mal.
deliveries-trouble-internal = La dirección lleva a nuestra propia red, y no está en la lista de las permitidas.
deliveries-trouble-no-address = No hay dirección a donde enviarlo.
deliveries-trouble-not-set-up = Esta vía no está preparada en este servidor.
