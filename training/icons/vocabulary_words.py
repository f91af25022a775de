"""The words of the prompt reader's vocabulary that were chosen by hand."""
# Worn or attached: "a cat with a hat" asks for no hat beside the cat.
PART_SUBGROUPS = {"clothing", "body-parts", "hands", "hand-fingers-open", "hand-fingers-partial", "hand-single-finger", "hand-fingers-closed", "hand-prop"}
PART_LABELS = {"wing"}
NOT_CALLED = {"credit card": "plastic", "toilet": "bathroom"}  # what WordNet calls it, and nobody who asks for a picture
NO_NAMES = {"red hot"}  # WordNet's sausage, of which nobody thinks before "air balloon"
NOT_PARTS = {"bone"}  # a dog has one in its mouth

GERMAN_STEMS = {"red": ["rot"], "yellow": ["gelb"], "green": ["grün"], "blue": ["blau"], "purple": ["violett", "lila"], "pink": ["rosa"], "brown": ["braun"], "grey": ["grau"]}
GERMAN_ENDINGS = ("", "e", "er", "es", "en", "em")
# Of other languages: shades, and what shines.
NEAR_ABROAD = {
    "yellow": "goldener goldene goldenes goldenen gold goldfarben doré dorée dorado dorada dorato dorata dourado dourada gouden".split() + ["d'or", "d'oro", "de oro", "de ouro", "van goud", "aus gold"],
    "grey": "silberner silberne silbernes silbernen argenté argentée plateado plateada argentato argentata prateado prateada zilveren".split() + ["d'argento", "de plata", "de prata", "van zilver", "aus silber"],
    "blue": ["türkis", "türkise", "türkiser", "türkises", "turquesa", "turchese", "bleu clair", "bleu foncé", "bleu marine", "azul claro", "azul oscuro", "azul marino", "azul escuro",
             "blu scuro", "celeste", "celestes", "lichtblauw", "donkerblauw", "azzurra", "azzurri"],
    "green": ["vert clair", "vert foncé", "verde claro", "verde oscuro", "verde chiaro", "verde scuro", "verde escuro", "lichtgroen", "donkergroen"],
    "red": ["rouge foncé", "rojo oscuro", "rosso scuro", "vermelho escuro", "donkerrood", "bordeaux"],
    "brown": ["brun", "brune", "bruns", "brunes", "castaño", "castaña oscura", "castanho", "castanha escura"],
    "purple": ["púrpura", "pourpre", "porpora", "mauve"],
}


def near_abroad(name: str) -> list[str]:
    """Shades of a colour in other languages: hellblau, azul claro, dorado."""
    german = [shade + stem + ending for stem in GERMAN_STEMS.get(name, []) for shade in ("hell", "dunkel") for ending in GERMAN_ENDINGS]
    return NEAR_ABROAD.get(name, []) + german


def dative(name: str) -> list[str]:
    """Of German colours: "mit rotem Hut"."""
    return [stem + "em" for stem in GERMAN_STEMS.get(name, []) if stem not in ("lila", "rosa")] + {"black": ["schwarzem"], "white": ["weißem", "weissem", "weissen"], "orange": ["orangefarben", "orangefarbene", "orangefarbener", "orangefarbenes"]}.get(name, [])


COLOURS = {
    # name: (background, other words for it, words near enough to be led to it)
    "red": ("#e53935", ["rot", "roter", "rote", "rotes", "rouge", "rojo", "roja", "rosso", "rossa", "vermelho", "vermelha", "rood",
                        "roten", "rossi", "rosse", "rode", "красный", "красная", "красное", "красные", "красного", "红", "红色", "紅", "紅色", "赤い", "赤", "赤色", "빨간", "빨간색"],
            ["crimson", "scarlet", "ruby", "maroon", "burgundy", "vermilion"]),
    "orange": ("#fb8c00", ["naranja", "arancione", "laranja", "oranje",
                           "оранжевый", "оранжевая", "橙色", "橘色", "オレンジ色", "주황색"], ["amber", "ginger", "tangerine coloured", "tangerine colored"]),
    "yellow": ("#fdd835", ["gelb", "gelber", "gelbe", "gelbes", "jaune", "amarillo", "amarilla", "giallo", "gialla", "amarelo", "amarela", "geel", "gele",
                           "gelben", "gialli", "gialle", "жёлтый", "желтый", "жёлтая", "желтая", "жёлтые", "желтые", "黄色", "黃色", "黄色い", "노란", "노란색"],
               ["gold", "golden", "blond", "blonde"]),
    "green": ("#43a047", ["grün", "grüner", "grüne", "grünes", "vert", "verte", "verde", "groen", "groene",
                          "grünen", "verdi", "зелёный", "зеленый", "зелёная", "зеленая", "зелёное", "зелёные", "зеленые", "绿色", "綠色", "緑", "緑色", "緑の", "초록색", "초록"], ["emerald", "olive green", "lime green", "mint green", "jade"]),
    "blue": ("#1e88e5", ["blau", "blauer", "blaue", "blaues", "bleu", "bleue", "azul", "azzurro", "blu", "blauw", "blauwe",
                         "blauen", "blaus", "azules", "azuis", "синий", "синяя", "синее", "синие", "голубой", "голубая", "蓝色", "藍色", "青い", "青", "青色", "파란", "파란색"],
             ["navy", "azure", "cyan", "teal", "turquoise", "aqua", "indigo", "cobalt"]),
    "purple": ("#8e24aa", ["lila", "violett", "morado", "morada", "viola", "roxo", "roxa", "paars", "paarse",
                           "lilafarben", "violette", "violetten", "фиолетовый", "фиолетовая", "紫色", "紫", "보라색"], ["violet", "lavender", "mauve", "lilac", "plum coloured", "plum colored"]),
    "pink": ("#f48fb1", ["rosa", "roze",
                         "розовый", "розовая", "розовые", "粉色", "粉红色", "粉紅色", "ピンク", "ピンク色", "분홍색"], ["magenta", "fuchsia", "salmon pink", "hot pink"]),
    "brown": ("#795548", ["braun", "brauner", "braune", "braunes", "marron", "marrón", "marrone", "marrom", "bruin", "bruine",
                          "braunen", "marrones", "marroni", "коричневый", "коричневая", "棕色", "褐色", "茶色", "茶色い", "갈색"],
              ["tan", "beige", "bronze", "copper", "chocolate brown", "khaki", "wooden", "oaken", "hölzern", "hölzerne", "hölzerner", "hölzernes", "en bois", "de madera", "di legno", "de madeira", "van hout", "houten", "aus holz"]),
    "grey": ("#9e9e9e", ["gray", "grau", "grauer", "graue", "graues", "gris", "grigio", "grigia", "cinza", "grijs", "grijze",
                         "grauen", "grises", "grigi", "grigie", "cinzento", "cinzenta", "серый", "серая", "серые", "灰色", "회색"], ["silver", "charcoal"]),
    "black": ("#000000", ["schwarz", "schwarzer", "schwarze", "schwarzes", "noir", "noire", "negro", "negra", "nero", "nera", "preto", "preta", "zwart", "zwarte",
                          "schwarzen", "neri", "nere", "чёрный", "черный", "чёрная", "черная", "чёрные", "черные", "黑", "黑色", "黒い", "黒", "黒色", "검은", "검은색"],
              ["ebony", "jet black"]),
    "white": ("#ffffff", ["weiß", "weißer", "weiße", "weißes", "blanc", "blanche", "blanco", "blanca", "bianco", "bianca", "branco", "branca", "witte",
                          "weißen", "weisse", "weisser", "weisses", "bianchi", "bianche", "wit", "белый", "белая", "белое", "белые", "白", "白色", "白い", "하얀", "흰색"],
              ["ivory", "cream coloured", "cream colored"]),
}
# Colours that are a thing in English: read as the colour among words of their own language.
COLOURS_ABROAD = {"pink": ["rose"]}
COLOURS = {name: (rgb, also + dative(name), near + [word for word in near_abroad(name) if word not in near]) for name, (rgb, also, near) in COLOURS.items()}
COLOUR_WORDS = {word for name, (_, also, near) in COLOURS.items() for word in [name, *also, *near]} - {"violet", "gold", "copper", "bronze"}
STYLE_WORDS = {
    "flat": ["minimalist", "minimal", "material design"],
    "cartoon": ["cartoonish", "cartoony", "comic"],
    "shaded": ["gradient"],
    "3d": ["3 d", "three dimensional", "shiny", "rendered"],
}
# Nouns that are one thing and the other: what a bare "an orange" means to everyone.
BY_HAND = {
    "tangerine": ["orange", "mandarin orange"], "automobile": ["car"], "hot beverage": ["coffee", "cup of coffee", "cups of coffee", "tea", "cup of tea", "cups of tea"], "beer mug": ["beer", "mug of beer", "glass of beer", "pint of beer"],
    "wine glass": ["wine", "glass of wine", "glasses of wine"], "birthday cake": ["cake"], "soft ice cream": ["ice cream cone"], "airplane": ["plane", "aeroplane"],
    "mobile phone": ["cell phone", "cellphone", "smartphone", "smart phone"], "rabbit": ["bunny", "bunny rabbit"], "bat": ["vampire bat", "fruit bat"], "deciduous tree": ["tree"], "blossom": ["flower"], "top hat": ["hat"], "mountain": ["hill", "mountain top", "mountaintop", "mountain peak", "top of a mountain", "top of the mountain", "mountain summit"],
    "house": ["home"], "globe showing americas": ["earth", "planet earth"], "chopsticks": ["chopstick"], "soap": ["soap bar", "bar of soap"],
    "rocket": ["rocketship", "rocket ship"], "ewe": ["sheep"], "glass of milk": ["glasses of milk"], "couch and lamp": ["sofa", "couch"], "locked": ["lock", "padlock"], "socks": ["sock"], "amphora": ["vase"], "running shoe": ["sneaker"],
    "vertical traffic light": ["traffic light", "traffic lights"], "wrapped gift": ["gift", "present", "gift box", "gift wrap"], "t-shirt": ["shirt", "tee shirt"], "thong sandal": ["flip flop"],
    "magnifying glass tilted left": ["magnifying glass"], "envelope": ["letter", "letter in an envelope"], "game die": ["dice"], "alarm clock": ["clock"], "closed book": ["book", "book cover"],
    "cloud with rain": ["rain cloud"], "crescent moon": ["moon"], "high voltage": ["lightning", "lightning bolt"], "lady beetle": ["ladybug", "ladybird"],
    "ribbon": ["bow tie", "bowtie"], "leafless tree": ["bare tree", "tree without leaves", "tree with no leaves"],
    "fire engine": ["fire truck", "firetruck"], "delivery truck": ["truck", "lorry", "van"], "ship": ["boat"], "tokyo tower": ["tower"], "evergreen tree": ["pine"], "sun behind cloud": ["sun behind clouds"], "headphone": ["headphones"], "manual wheelchair": ["wheelchair"], "airplane departure": ["plane taking off", "airplane taking off", "aeroplane taking off"], "airplane arrival": ["plane landing", "airplane landing"],
    "ferris wheel": ["london eye", "millennium wheel", "observation wheel", "giant wheel"], "pickup truck": ["pick-up truck", "pick up truck"],
    "steaming bowl": ["noodles", "bowl of noodles", "noodles with chopsticks", "bowl of noodles with chopsticks", "bowl of ramen", "ramen with chopsticks"],
    "railway track": ["train tracks", "railroad tracks", "railroad track", "railroad", "rails"], "shinto shrine": ["torii", "torii gate"], "mountain cableway": ["cable car", "ropeway"],
    "1st place medal": ["medal for first place", "first place medal", "first prize", "first prize medal"], "heart with arrow": ["heart with an arrow", "heart with an arrow through it", "heart pierced by an arrow"], "nest with eggs": ["nest with three eggs", "bird nest with eggs", "bird nest with three eggs", "nest full of eggs"], "empty nest": ["bird nest", "nest", "bird's nest"],
    "warning": ["warning sign", "caution sign", "danger sign"], "optical disk": ["cd", "compact disc"], "identification card": ["id card", "id badge"], "musical note": ["music note"],
    "luggage": ["suitcase"], "honeybee": ["bee"], "locomotive": ["steam train", "steam locomotive", "steam engine"], "spider web": ["web"], "wastebasket": ["waste paper basket", "wastepaper basket"], "flying disc": ["frisbee"], "framed picture": ["painting"], "billed cap": ["baseball cap"],
    "grapes": ["grape", "bunch of grapes", "bunches of grapes"], "cherries": ["cherry"], "blueberries": ["blueberry"], "pancakes": ["pancake"], "skis": ["ski"], "ring buoy": ["life buoy", "lifebuoy", "life ring", "life preserver"], "keyboard": ["computer keyboard"],
    "spiral shell": ["seashell", "sea shell"], "headstone": ["gravestone", "tombstone"], "passenger ship": ["cruise ship"], "artist palette": ["palette", "paint palette"], "spiral notepad": ["notepad"], "mirror ball": ["disco ball"],
    "watermelon": ["slice of watermelon", "watermelon slice"], "shortcake": ["slice of cake", "piece of cake", "slices of cake"], "honey pot": ["jar of honey", "pot of honey", "honey jar"], "soap": ["bar of soap"],
    "cheese wedge": ["wedge of cheese", "piece of cheese"], "bouquet": ["bunch of flowers", "bouquet of flowers"], "teapot": ["pot of tea"], "ear of corn": ["corn on the cob", "cob of corn"],
    "cooked rice": ["bowl of rice", "rice"], "ice cream": ["bowl of ice cream"], "bacon": ["strips of bacon", "slices of bacon", "bacon strips"], "chocolate bar": ["bar of chocolate", "bars of chocolate"], "yarn": ["ball of yarn", "ball of wool"],
    "old woman": ["grandma", "grandmother", "granny"], "old man": ["grandpa", "grandfather", "granddad"], "woman with veil": ["bride"], "man in tuxedo": ["groom", "bridegroom"],
    "person swimming": ["swimmer"], "person running": ["runner", "jogger"], "woman dancing": ["dancer"], "people wrestling": ["wrestler"], "technologist": ["programmer", "coder", "software developer"],
    "chicken": ["hen"], "hot pepper": ["chili", "chilli", "chili pepper", "chilli pepper"], "flying saucer": ["ufo"], "sauropod": ["dinosaur"], "ballet dancer": ["ballerina"],
    "folded hands": ["praying hands", "hands praying", "prayer hands", "hands in prayer"], "clinking glasses": ["champagne toast", "toast with champagne", "champagne glasses clinking", "clinking champagne glasses", "wine toast", "toasting glasses", "toast with wine glasses", "glasses clinking"],
    "smiling face with sunglasses": ["smiley face with sunglasses", "sunglasses emoji", "cool emoji"],
    "slightly smiling face": ["smiley face", "smiley", "smiley emoji", "happy face emoji"], "chart increasing": ["rising graph", "rising chart", "rising stock chart", "stock chart", "growth chart", "upward graph", "line going up", "graph going up", "chart going up"],
    "barber pole": ["barber shop pole", "barbershop pole", "barber's pole"], "pile of poo": ["poop", "poop emoji", "poo"], "angry face": ["angry emoji"],
    "crescent moon": ["dark mode", "dark mode icon", "night mode icon"], "green salad": ["salad bowl", "bowl of salad"],
    "low battery": ["battery low", "empty battery", "dead battery"], "tray": ["baking sheet", "baking tray"], "ticket": ["movie ticket", "cinema ticket", "theater ticket"], "headstone": ["grave", "grave stone"], "fairy": ["tooth fairy"], "diya lamp": ["diwali lamp", "diwali lamps"],
    "gear": ["cog", "cogwheel", "gear wheel", "settings gear", "settings cog", "settings icon", "gear icon"],
    "adhesive bandage": ["band aid", "plaster", "sticking plaster"], "pushchair": ["baby buggy", "stroller"], "roll of paper": ["toilet paper", "toilet tissue", "toilet roll"], "briefs": ["underwear", "underpants"],
}
# Kinds of a thing, and other names for nearly the same, that WordNet does not list below it.
KINDS_BY_HAND = {
    "ghost pepper, habanero, jalapeno, jalapeño, cayenne pepper": "hot pepper", "polaroid picture, polaroid photo": "framed picture", "sand timer, egg timer clock": "hourglass done",
    "karaoke machine": "microphone", "cotton candy machine": "popcorn", "award": "trophy",
    "guitar pick, plectrum": "guitar",
    "neighborhood, neighbourhood, suburb, suburbs, residential area, housing estate": "houses",
    "garlic bulb": "garlic", "onion bulb": "onion",
    "butter chicken, tikka masala, chicken tikka masala, chicken curry, beef curry, vegetable curry, thai curry, green curry": "curry rice",
    "eggnog": "glass of milk",
    "coleslaw, potato salad, tuna salad, egg salad, pasta salad": "green salad",
    "beef wellington, peach cobbler, apple cobbler, berry cobbler, apple crumble": "pie",
    "matcha, green tea, matcha latte, matcha tea": "teacup without handle",
    "shrimp cocktail": "fried shrimp",
    "bear trap": "mouse trap",
    "contact lens, contact lenses": "eye",
    "spacesuit, space suit": "astronaut",
    "crypt": "headstone",
    "bumblebee, bumble bee": "honeybee", "bot, android": "robot", "copter, chopper": "helicopter", "doggo, doge": "dog", "croc": "crocodile", "iphone": "mobile phone",
    "earphones, earbuds, headset": "headphone", "fir, conifer": "evergreen tree", "bookbag, rucksack, schoolbag": "backpack", "crepe, crêpe, flapjack, hotcake": "pancakes",
    "cantaloupe, honeydew": "melon", "capsicum": "bell pepper", "cop car": "police car", "comb, hairbrush": "hair pick", "pistol, gun, handgun, squirt gun": "water pistol",
    "highway, freeway": "motorway", "wallet": "purse", "meteor, falling star": "shooting star", "conch": "spiral shell", "sandal, sandals": "thong sandal",
    "porridge, oatmeal, cereal": "bowl with spoon", "pho": "steaming bowl", "settee": "couch and lamp", "empanada, pierogi, potsticker": "dumpling", "sashimi": "sushi",
    "mojito, margarita, daiquiri, pina colada, caipirinha": "tropical drink",
    "milkshake, smoothie, lemonade": "cup with straw", "rum, bourbon, scotch": "tumbler glass", "shampoo, lotion": "lotion bottle", "notepad": "spiral notepad",
    "stockings": "socks", "plate": "fork and knife with plate", "skeleton": "skull", "fist": "raised fist", "yurt, cabin, shack": "hut", "pitchfork": "trident emblem",
    "stop light, stoplight, traffic signal": "vertical traffic light", "paw, footprint": "paw prints", "polaroid, digital camera": "camera", "letterbox": "postbox",
    "ghoul, spirit": "ghost", "loaf": "bread", "cob": "ear of corn", "meatball": "falafel", "soccer": "soccer ball", "barrel": "oil drum", "sleigh": "sled",
    "motorhome, campervan, camper van": "sport utility vehicle", "maggot": "worm", "ale, lager": "beer mug", "chai, latte, espresso, cappuccino": "hot beverage",
    "big wheel": "ferris wheel", "rucksack": "backpack", "mule": "donkey", "warthog": "boar", "cougar, puma, panther": "leopard", "fawn": "deer", "kid goat": "goat",
    "water lily": "lotus", "web, cobweb": "spider web", "monster": "alien monster", "boots, boot": "woman's boot", "sneakers, trainers": "running shoe", "cannoli": "croissant", "racecar, race car": "racing car",
    "steamboat, steamship": "ship", "rowboat, kayak": "canoe", "hot air balloon": "balloon", "spectacles, reading glasses, eye glasses": "glasses", "sprite": "cup with straw",
    # What everybody knows and the art has only something like.
    "crow, jackdaw": "black bird", "seagull, gull, ostrich, heron, canary": "bird", "duckling": "duck", "labrador, husky, shepherd dog": "dog",
    "mole": "mouse", "guinea pig, gerbil": "hamster", "antelope, gazelle": "deer", "foal, stallion": "horse", "calf": "cow", "piglet": "pig",
    "chimpanzee, chimp, lemur": "monkey", "wombat, platypus": "beaver", "anteater, armadillo": "badger", "chameleon, salamander, newt": "lizard",
    "triceratops, stegosaurus, brontosaurus": "sauropod", "goldfish, trout, eel, tuna, cod, carp": "fish", "clownfish": "tropical fish",
    "walrus, sea lion": "seal", "clam, mussel": "oyster", "grasshopper, locust": "cricket", "centipede, millipede": "bug", "plum, nectarine": "peach",
    "raspberry": "strawberry", "blackberry": "blueberries", "grape": "grapes", "fig": "pear", "pea, peas": "pea pod", "bean, lentils": "beans",
    "zucchini, courgette": "cucumber", "leek, spinach, celery, asparagus, kale": "leafy green", "turnip, beetroot, beet, parsnip": "root vegetable",
    "cauliflower": "broccoli", "grapefruit, mandarin, clementine": "tangerine", "pomegranate": "red apple", "papaya, guava": "mango",
    "omelette, omelet": "cooking", "yogurt, yoghurt": "custard", "sugar": "salt", "noodle": "spaghetti",
    "mustard, ketchup, mayonnaise": "jar", "temple, monument, courthouse, parliament": "classical building",
    "supermarket, grocery store": "convenience store", "tricycle": "bicycle", "engine, cog": "gear", "drawer, drawers": "file cabinet",
    "toothpaste": "lotion bottle", "pan, frying pan": "shallow pan of food", "mop, vacuum, vacuum cleaner": "broom", "drill": "screwdriver",
    "screw": "nut and bolt", "pliers, spanner": "wrench", "needle": "sewing needle", "magazine": "closed book", "calculator": "abacus",
    "drone, quadcopter": "helicopter", "cello, viola": "violin", "xylophone, synthesizer": "musical keyboard", "racket, tennis racket": "tennis",
    "golf club": "flag in hole", "hockey stick": "ice hockey", "dart, darts, dartboard": "bullseye", "puzzle, jigsaw": "puzzle piece",
    "skirt": "dress", "slippers, slipper": "flat shoe", "bracelet, earrings, earring": "ring", "cane, walking stick": "white cane",
    "oak, birch, elm": "deciduous tree", "lily, orchid, poppy": "hibiscus", "daffodil, buttercup": "blossom", "seed, sprout": "seedling",
    "fern, ivy, moss": "herb", "bamboo": "tanabata tree", "stump, tree stump": "wood", "venus, neptune": "ringed planet",
    "island": "desert island", "sand dune": "desert", "werewolf": "wolf", "griffin, gryphon": "eagle", "pegasus": "unicorn", "samurai": "ninja",
    "triangle": "red triangle pointed up", "arrow, archery bow": "bow and arrow", "cross, crucifix": "latin cross", "treasure": "treasure chest",
    "crate": "package", "spear, harpoon": "trident emblem", "valentine": "heart with ribbon", "chess, chess piece": "chess pawn",
    "clarinet, oboe": "flute", "lynx, bobcat": "leopard", "marker, felt tip, highlighter": "pen", "mummy": "zombie",
    "cinema, movie theater, movie theatre": "clapper board", "sack": "money bag", "spiral": "cyclone",
    "couple holding hands, man and woman holding hands, boy and girl holding hands": "woman and man holding hands",
    "friends holding hands, two people holding hands, children holding hands, kids holding hands": "people holding hands",
    "girls holding hands, two women holding hands": "women holding hands", "boys holding hands, two men holding hands": "men holding hands",
    "record player, turntable, gramophone, vinyl record player": "radio", "lightning strike, thunderbolt, bolt of lightning": "high voltage",
    "typewriter": "keyboard", "ginger": "ginger root", "rugby ball": "rugby football", "wedding ring": "ring", "market, marketplace": "convenience store",
    "snowy mountain, mountain with snow, mountain with snow on top": "snow-capped mountain",
    "watermelon slice": "watermelon", "pizza slice": "pizza", "lemon slice": "lemon", "orange slice": "tangerine", "apple slice": "red apple",
    "cake slice, piece of cake, slice of cake": "shortcake", "hiker": "person walking", "diver, scuba diver": "person swimming",
    "rock band, pop star, rock star": "singer",
    # Compounds that their last word says nothing of.
    "phone booth, telephone booth, phone box, telephone box": "telephone", "power plant, power station": "factory",
    "traffic jam, traffic": "automobile", "sleeping bag": "bed", "garden gnome, gnome, gnomes": "elf", "gummy bear, gummy bears, gummy candy, gummies": "candy",
    "hot chocolate, cup of hot chocolate, mug of hot chocolate, hot cocoa": "hot beverage", "northern lights, aurora borealis, aurora": "milky way", "lights": "light bulb",
    "german shepherd, border collie, great dane, saint bernard": "dog", "praying mantis, mantis": "cricket", "venus flytrap": "potted plant", "black widow, black widow spider": "spider",
    "peanut butter, jar of peanut butter": "jar", "peanut butter sandwich, peanut butter and jelly sandwich": "sandwich", "solar system": "ringed planet", "solar eclipse, lunar eclipse, eclipse": "new moon",
    "milk carton, carton of milk": "beverage box", "deck of cards, pack of cards, playing cards": "joker", "rubik's cube, rubiks cube, cube": "game die", "snow leopard": "leopard",
    "rocking horse, hobby horse": "carousel horse", "twins, siblings": "people holding hands", "sisters": "women holding hands", "brothers": "men holding hands",
    "weather, weather forecast": "sun behind small cloud", "baseball bat": "baseball", "cricket bat": "cricket game", "old boy": "boy", "old girl": "girl",
    "finger, fingers, forefinger, index finger": "index pointing up", "amplifier": "loudspeaker", "cub, cubs, bear cub": "bear",
    # Found by reading 1,464 everyday nouns.
    "university, college": "classical building", "warehouse": "factory", "mall, shopping mall, shopping center, shopping centre": "department store",
    "tugboat, dinghy, trawler": "ship", "glider": "small airplane", "hyena": "wolf", "manatee": "seal", "swordfish": "fish", "apricot": "peach", "lentil": "beans",
    "cider": "beer mug", "vodka": "tumbler glass", "carnation": "tulip", "vest, waistcoat": "safety vest", "leggings": "jeans", "turban": "person wearing turban",
    "tissue, tissues": "roll of paper", "lava, magma": "volcano", "dune": "desert", "thunder": "high voltage", "fossil": "spiral shell",
    "friend, neighbor, neighbour, tourist, cashier, librarian, beggar, gamer, customer, patient, passenger, visitor, actor, actress, maid, janitor, driver, truck driver, taxi driver, bus driver, flight attendant, lifeguard, skateboarder, rollerblader, babysitter, blogger, vlogger, youtuber, backpacker, bartender, commuter, shopkeeper, goalie, roommate, classmate, coworker, colleague": "person",
    "giant": "ogre", "net": "goal net", "horn, tuba, bugle": "trumpet", "drum kit, drum set, gong": "drum", "stereo, boombox": "radio", "chalk": "crayon",
    "protractor": "triangular ruler", "palette": "artist palette", "lunchbox": "bento box", "diploma, certificate": "scroll", "planner": "calendar", "binder": "file folder",
    "scanner, photocopier, copier": "printer", "hard drive, usb stick, usb drive, memory stick": "computer disk", "cable, cord, socket, outlet, charger": "electric plug",
    "banknote": "dollar banknote", "document, contract": "page facing up", "home button, home icon": "house", "search icon, search button": "magnifying glass tilted left",
    "settings, preferences": "gear", "user icon, profile icon, user": "bust in silhouette", "like button, like icon": "thumbs up",
    "trash icon, delete icon, delete button": "wastebasket", "edit icon": "pencil", "location pin, location icon, map marker, location marker": "round pushpin",
    "chat icon, chat bubble, message icon": "speech balloon", "notification icon, notification": "bell", "mistletoe": "herb", "nutcracker": "guard",
    "thumb": "thumbs up", "toe": "foot", "lung": "lungs", "cyborg": "robot", "grandson": "boy", "granddaughter": "girl", "gum, chewing gum": "candy", "raisin, raisins": "grapes", "nachos": "taco", "hummus": "custard",
    "mattress": "bed", "macaroni, ravioli": "spaghetti", "server": "desktop computer", "tablet, ipad": "mobile phone", "punching bag": "boxing glove", "pie chart": "bar chart",
    "sweet potato, sweet potatoes": "roasted sweet potato", "spring roll, spring rolls, egg roll": "burrito", "chicken wing, chicken wings": "poultry leg",
    "ping pong paddle": "ping pong", "wedding cake, layer cake": "birthday cake", "magic lamp": "diya lamp", "ray gun, laser gun": "water pistol",
    "loch ness monster, sea monster": "sauropod", "easter bunny": "rabbit", "unicorn horn": "unicorn", "golf ball": "softball",
    "centaur": "horse", "minotaur": "ox", "oven mitt, oven glove, mitt": "gloves", "bra": "bikini", "brooch": "gem stone", "trunk, tree trunk": "wood", "petal, petals": "cherry blossom",
    "tourist guide, scout, lion tamer": "person",
    "vine": "herb", "sticky note, post it note": "memo", "zoo animal": "lion", "stream, creek, brook": "water wave",
    # Found by reading the 3,200 commonest nouns of WordNet's texts.
    "shop, store, corner shop, gift shop, bookshop, bookstore, toy store, pet shop, flower shop, clothing store, drugstore": "convenience store", "aircraft, jet plane": "airplane",
    "president, vice president, leader, boss, chairman, executive": "man office worker", "performer, entertainer": "singer", "expert, genius": "scientist", "player": "person",
    "machine, machinery, motor, device": "gear", "equipment": "toolbox", "facility": "factory", "slope, hillside, mountainside, ridge": "mountain", "riverbank": "water wave",
    "colt, gelding": "horse", "possum, opossum": "rat", "tadpole": "frog", "sardine, herring, anchovy": "fish", "mammal": "dog", "calfskin": "cow",
    "rifle, shotgun, musket, firearm, carbine": "water pistol", "sweatshirt, undershirt, jersey, polo shirt": "t-shirt", "slacks": "jeans", "shawl, veil, handkerchief": "scarf", "poncho, cloak, cape": "coat",
    "barge, skiff, yawl": "ship", "bunk, cot": "bed", "dwelling, residence": "house", "furniture": "chair", "lens": "magnifying glass tilted left", "headlight, searchlight": "flashlight",
    "dugout, dugout canoe": "canoe", "tomb": "headstone", "locker": "file cabinet", "meteorite": "rock", "europe, africa": "globe showing europe-africa", "asia, australia": "globe showing asia-australia",
    "head": "bust in silhouette", "arm, elbow": "flexed biceps", "lip, lips": "mouth", "peony": "hibiscus", "snapdragon, hollyhock, foxglove": "tulip", "weed, bramble": "herb", "crop, crops, harvest": "sheaf of rice",
    "movie star, film star, pop singer": "singer",
    "text book, textbook": "closed book", "bank note": "dollar banknote", "firefly": "beetle",
}
# Compounds that are no kind of their last word, and nothing that is drawn.
OTHER_THINGS = ["home plate", "rib cage", "vocal cord", "cheese grater", "can opener", "bobby pin", "lip balm", "brake light", "tail light", "road roller", "steam roller", "bottle cap", "pepper mill", "tin opener", "butterfly net", "boxing ring", "sun dial", "stick insect"]
# Words too wide for a thing: the first of these that is offered.
NEAR_BY_HAND = {
    "game, games": "video game",
    "dessert": "birthday cake", "cake": "birthday cake, cupcake", "fruit": "red apple", "food, meal, dinner, lunch": "hamburger",
    "vehicle": "automobile", "animal, pet, creature": "dog", "bug, insect": "bug, lady beetle, ant",
    "ocean, sea, water, river, lake": "water wave, droplet", "beach": "beach with umbrella, desert island", "forest, woods, jungle": "evergreen tree",
    "city, town, building, skyscraper": "cityscape, office building", "eiffel tower": "tokyo tower",
    "bridge": "bridge at night", "restaurant": "fork and knife with plate", "paper": "page facing up",
    "movie, film": "film frames", "lamp, light": "light bulb", "fork": "fork and knife",
    "pepper": "bell pepper", "rice": "cooked rice", "vegetable": "carrot", "screen, monitor": "desktop computer",
    "sky": "cloud", "planet": "ringed planet", "galaxy": "milky way", "sunset, sunrise": "sunset, sun", "grass, lawn, leaf, leaves": "herb, four leaf clover",
    "bowl": "steaming bowl", "drink, juice, soda, glass": "cup with straw", "bottle": "bottle with popping cork", "cup, mug": "hot beverage",
    "street, road": "motorway", "toy": "teddy bear", "instrument": "guitar", "tool": "hammer", "weapon": "crossed swords", "ball": "soccer ball",
    "orange": "tangerine, lemon", "plant": "potted plant", "jewel, jewellery, jewelry": "gem stone", "computer": "laptop", "medicine": "pill", "money": "money bag",
    "gold": "coin", "hill": "mountain", "photo album": "closed book",
}
# Words that only go with a thing: drawn as it where the prompt names nothing else.
HINTS_BY_HAND = {
    "person, people, man, woman, boy, girl, child, kid, children, human, lady, gentleman, guy, teenager": "person, smiling face with smiling eyes",
    "face, happy, smile": "smiling face with smiling eyes", "laugh, laughter": "face with tears of joy", "sad": "frowning face", "angry": "angry face",
    "baby": "baby bottle", "love": "red heart", "party": "party popper", "christmas, xmas": "christmas tree", "halloween": "jack-o-lantern", "birthday": "birthday cake",
    "teamwork, cooperation, partnership, trust, loyalty, agreement, respect": "handshake", "intelligence, memory, mental health, thought": "brain", "innovation, inspiration": "light bulb",
    "kindness, generosity, gratitude, forgiveness, compassion, beauty": "red heart", "courage, bravery, leadership, pride": "lion", "career, job, work, business": "briefcase", "holiday, weekend": "palm tree",
    "global warming, climate change": "thermometer", "pollution": "factory", "internet": "globe with meridians", "gravity": "red apple", "mathematics, maths, math": "abacus", "physics": "atom symbol", "chemistry": "test tube",
    "biology": "dna", "democracy, politics": "ballot box with ballot", "stress, anxiety, nightmare": "face screaming in fear", "depression": "pensive face", "mystery, fantasy, future": "crystal ball", "balance": "balance scale",
    "religion, patience": "folded hands", "fitness": "person lifting weights", "nutrition": "green salad", "economy": "chart increasing", "marketing": "megaphone", "noise": "loudspeaker", "jealousy, envy": "nauseated face",
    "greed": "money bag", "laziness": "sloth", "nostalgia, tradition, past": "hourglass done", "diversity": "rainbow", "chaos": "tornado", "meeting": "speech balloon",
    "happiness, joy, cheerfulness, delight, bliss": "smiling face with smiling eyes", "sadness, sorrow, grief, misery, melancholy": "crying face", "anger, rage, fury": "angry face",
    "fear, terror, panic, horror": "face screaming in fear", "surprise, shock, amazement": "astonished face", "loneliness, solitude": "pensive face", "boredom": "yawning face",
    "freedom, liberty, hope": "dove", "peace, harmony": "peace symbol", "romance, affection, passion": "red heart", "friendship": "people hugging", "heartbreak": "broken heart",
    "success, victory, achievement, triumph": "trophy", "power, electricity": "high voltage", "strength": "flexed biceps", "justice, fairness, equality, law": "balance scale",
    "knowledge, education, wisdom, learning, literature": "books", "science": "microscope", "technology, artificial intelligence": "robot", "travel, journey, vacation, adventure": "airplane",
    "wealth, luxury, finance": "money bag", "health, healthcare": "stethoscope", "death, mortality": "headstone", "growth, ecology, sustainability": "seedling", "celebration": "party popper",
    "silence, quiet": "shushing face", "dream, dreams": "thought balloon", "sleep": "sleeping face", "war, battle": "crossed swords", "faith, prayer": "folded hands", "speed": "racing car",
    "danger, risk": "warning", "safety, protection": "shield", "security, privacy": "locked", "communication, conversation": "speech balloon", "creativity, imagination, inspiration": "light bulb",
    "business": "briefcase", "sport, sports": "soccer ball", "energy": "battery", "history": "classical building", "cooking": "cooking", "picnic": "basket", "luck": "four leaf clover", "eternity, infinity": "hourglass done",
    "winter, snow": "snowflake", "summer": "sun", "spring": "tulip", "autumn, fall": "fallen leaf, maple leaf", "music, song": "musical note", "space, universe": "ringed planet",
    "night": "crescent moon", "art": "artist palette", "breakfast": "egg", "game": "game die", "garden": "tulip", "kiss": "kiss mark", "nature": "deciduous tree",
    "weather": "sun", "wind": "wind face", "kitchen": "cooking", "library": "books", "airport": "airplane departure", "cinema": "film frames", "magic": "magic wand",
    "idea": "light bulb", "morning": "sunrise", "coffee shop, cafe, café, coffee house": "hot beverage", "bakery": "croissant", "museum": "classical building", "time": "alarm clock",
}

# Words of other languages that are English too, and mean the same thing there.
SAME_IN_ENGLISH = set(
    "america ampoule ananas artiste aurora barber barque brochette canard canasta carillon cerise champagne chemise citron clef "
    "clutch coaster cristal crochet crosse desktop dharma drake envelop euro europa fax flamenco foulard fraise fugu fuji geek "
    "gemma guru handball hindu hinduism jalapeno jean journal kebab lapin lift mahjong maraca mariposa masjid masque medusa naga "
    "nerd noel nutria oceania paella palm pianoforte pinata pion plume polo poussin principe puck receptionist recycling rex "
    "rickshaw roller salat sampan sauropoda scooter shinto snowboard sombrero spade spook statue stop takeaway tambour toilette "
    "tokio torte trailer trident triton vulcan wagon yang yin zombi "
    .split()
)
