"""The words of the prompt reader's vocabulary that were chosen by hand."""
# Worn or attached: "a cat with a hat" asks for no hat beside the cat.
PART_SUBGROUPS = {"clothing", "body-parts", "hands", "hand-fingers-open", "hand-fingers-partial", "hand-single-finger", "hand-fingers-closed", "hand-prop"}

COLOURS = {
    # name: (background, other words for it, words near enough to be led to it)
    "red": ("#e53935", ["rot", "roter", "rote", "rotes", "rouge", "rojo", "roja", "rosso", "rossa", "vermelho", "vermelha", "rood"],
            ["crimson", "scarlet", "ruby", "maroon", "burgundy", "vermilion"]),
    "orange": ("#fb8c00", ["naranja", "arancione", "laranja", "oranje"], ["amber", "apricot", "tangerine coloured", "tangerine colored"]),
    "yellow": ("#fdd835", ["gelb", "gelber", "gelbe", "gelbes", "jaune", "amarillo", "amarilla", "giallo", "gialla", "amarelo", "amarela", "geel", "gele"],
               ["gold", "golden", "blond", "blonde"]),
    "green": ("#43a047", ["grün", "grüner", "grüne", "grünes", "vert", "verte", "verde", "groen", "groene"], ["emerald", "olive green", "lime green", "mint green", "jade"]),
    "blue": ("#1e88e5", ["blau", "blauer", "blaue", "blaues", "bleu", "bleue", "azul", "azzurro", "blu", "blauw", "blauwe"],
             ["navy", "azure", "cyan", "teal", "turquoise", "aqua", "indigo", "cobalt"]),
    "purple": ("#8e24aa", ["lila", "violett", "morado", "morada", "viola", "roxo", "roxa", "paars", "paarse"], ["violet", "lavender", "mauve", "lilac", "plum coloured", "plum colored"]),
    "pink": ("#f48fb1", ["rosa", "roze"], ["magenta", "fuchsia", "salmon pink", "hot pink"]),
    "brown": ("#795548", ["braun", "brauner", "braune", "braunes", "marron", "marrón", "marrone", "marrom", "bruin", "bruine"],
              ["tan", "beige", "bronze", "copper", "chocolate brown", "khaki"]),
    "grey": ("#9e9e9e", ["gray", "grau", "grauer", "graue", "graues", "gris", "grigio", "grigia", "cinza", "grijs", "grijze"], ["silver", "charcoal"]),
    "black": ("#000000", ["schwarz", "schwarzer", "schwarze", "schwarzes", "noir", "noire", "negro", "negra", "nero", "nera", "preto", "preta", "zwart", "zwarte"],
              ["ebony", "jet black"]),
    "white": ("#ffffff", ["weiß", "weißer", "weiße", "weißes", "blanc", "blanche", "blanco", "blanca", "bianco", "bianca", "branco", "branca", "witte"],
              ["ivory", "cream coloured", "cream colored"]),
}
COLOUR_WORDS = {word for name, (_, also, near) in COLOURS.items() for word in [name, *also, *near]} - {"violet", "gold", "copper", "bronze"}
STYLE_WORDS = {
    "flat": ["minimalist", "minimal", "material design"],
    "cartoon": ["cartoonish", "cartoony", "comic"],
    "shaded": ["gradient"],
    "3d": ["3 d", "three dimensional", "shiny", "rendered"],
}
# Nouns that are one thing and the other: what a bare "an orange" means to everyone.
BY_HAND = {
    "tangerine": ["orange"], "automobile": ["car"], "hot beverage": ["coffee", "cup of coffee", "tea", "cup of tea"], "beer mug": ["beer"],
    "wine glass": ["wine", "glass of wine"], "birthday cake": ["cake"], "soft ice cream": ["ice cream cone"], "airplane": ["plane", "aeroplane"],
    "mobile phone": ["cell phone", "cellphone"], "deciduous tree": ["tree"], "blossom": ["flower"], "top hat": ["hat"], "mountain": ["hill"],
    "fire engine": ["fire truck"], "delivery truck": ["truck", "lorry", "van"], "ship": ["boat"], "tokyo tower": ["tower"], "evergreen tree": ["pine"],
}
# Words too wide, or too far from a thing, for WordNet or the tags to choose well: the first of these that is offered.
NEAR_BY_HAND = {
    "dessert, sweet": "birthday cake", "cake": "birthday cake, cupcake", "fruit": "red apple", "food, meal, dinner, lunch": "hamburger", "breakfast": "egg",
    "vehicle, transport": "automobile", "animal, pet, creature": "dog", "bug, insect": "bug, lady beetle, ant",
    "ocean, sea, water, river, lake": "water wave, droplet", "beach": "beach with umbrella, desert island", "forest, woods, jungle": "evergreen tree",
    "city, town, building, skyscraper": "cityscape, office building", "eiffel tower": "tokyo tower",
    "bridge": "bridge at night", "library": "books", "museum": "classical building", "airport": "airplane departure",
    "restaurant": "fork and knife with plate", "kitchen": "cooking", "thumb, finger": "thumbs up", "paper": "page facing up",
    "movie, film, cinema": "film frames", "wind": "wind face", "lamp": "light bulb", "gold": "coin", "kiss": "kiss mark", "fork": "fork and knife",
    "pepper": "bell pepper", "rice": "cooked rice", "vegetable": "carrot", "screen, monitor": "desktop computer", "doctor": "stethoscope",
    "sky": "cloud", "space, universe, galaxy, planet": "ringed planet", "sunset, sunrise": "sunset, sun",
    "grass, lawn, leaf, leaves": "herb, four leaf clover", "garden": "sunflower, tulip", "bowl": "steaming bowl", "drink, juice, soda, glass": "cup with straw", "bottle": "bottle with popping cork",
    "cup, mug": "hot beverage", "night": "crescent moon", "king, queen, prince, princess": "crown", "wizard, witch, magic": "magic wand, crystal ball",
    "person, people, man, woman, boy, girl, child, kid, baby, face, human, happy, smile": "smiling face with smiling eyes",
    "laugh, laughter": "face with tears of joy", "sad": "frowning face", "angry": "angry face",
    "love": "red heart", "astronaut, spacecraft": "rocket", "pirate": "skull", "vampire": "bat", "knight, warrior, soldier": "crossed swords", "party": "party popper",
    "christmas": "christmas tree", "halloween": "jack-o-lantern", "birthday": "birthday cake", "winter, snow": "snowflake", "summer": "sun", "spring": "tulip",
    "autumn, fall": "fallen leaf, maple leaf", "music, song": "musical note", "sport, sports, ball": "soccer ball", "school, university": "graduation cap",
    "money": "money bag", "weather": "sun", "idea": "light bulb", "game": "game die", "time, day, morning": "alarm clock", "street, road": "motorway, vertical traffic light",
    "table, furniture, desk": "chair", "toy": "teddy bear", "photo, photograph": "camera", "instrument": "guitar", "tool": "hammer", "weapon": "crossed swords",
    "orange": "tangerine, lemon", "art, drawing": "artist palette", "plant": "potted plant", "jewel, jewellery, jewelry": "gem stone", "cold": "snowflake", "hot": "fire",
    "fast": "rocket", "nature": "deciduous tree", "light": "light bulb", "war": "bomb", "computer": "laptop", "medicine": "pill", "science": "microscope",
}
