housemates-title = Quién vive aquí
housemates-alone = Eres la primera persona aquí. Vendrán más.
housemates-name-only = Por ahora, solo el nombre
housemates-name-only-advice = Lo que { $name } quiera que leas aparece aquí. Siempre puedes saludar en persona.
housemates-reach = Llamar o escribir
housemates-notes = Notas de las últimas dos semanas
housemates-keep = Esto se compartió contigo en confianza. Por favor, guárdalo contigo.
