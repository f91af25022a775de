"""What the layout of scenes knows of a concept: how large the thing is, where it is worn, what can be in it or on it."""
from words import clean

# Largest side in metres of what a subgroup of emojibase shows, where its label is not listed below.
METRES_OF_SUBGROUP = {
    "animal-mammal": 1.2, "animal-bird": 0.5, "animal-amphibian": 0.15, "animal-reptile": 0.8, "animal-marine": 0.6, "animal-bug": 0.03,
    "plant-flower": 0.35, "plant-other": 0.4, "food-fruit": 0.1, "food-vegetable": 0.15, "food-prepared": 0.22, "food-asian": 0.2, "food-marine": 0.2,
    "food-sweet": 0.16, "drink": 0.18, "dishware": 0.25, "place-map": 0.5, "place-geographic": 300, "place-building": 15, "place-religious": 20,
    "place-other": 12, "transport-ground": 4, "transport-water": 8, "transport-air": 12, "hotel": 0.6, "time": 0.2, "event": 0.3, "award-medal": 0.2,
    "sport": 0.35, "game": 0.3, "arts-crafts": 0.35, "clothing": 0.5, "sound": 0.3, "music": 0.3, "musical-instrument": 0.8, "phone": 0.15,
    "computer": 0.4, "light-video": 0.3, "book-paper": 0.28, "money": 0.12, "mail": 0.3, "writing": 0.18, "office": 0.25, "lock": 0.1, "tool": 0.35,
    "science": 0.3, "medical": 0.2, "household": 0.4,
    "person": 1.75, "person-gesture": 1.75, "person-role": 1.75, "person-fantasy": 1.75, "person-activity": 1.75, "person-sport": 1.75, "person-resting": 1.75,
    "family": 1.75,
}
METRES = {
    0.01: "ant", 0.015: "lady beetle, mosquito, fly, coin, pill, microbe", 0.02: "honeybee, bug, beetle, ring, gem stone, cricket, chestnut, blueberries, tooth",
    0.03: "snail, cherries, strawberry, key, peanuts, olive, dango, pushpin, safety pin", 0.05: "spider, butterfly, egg, worm, game die, chess pawn, feather, four leaf clover, leaf fluttering in wind, fallen leaf, maple leaf, shamrock",
    0.07: "mouse face, mouse, hamster, candle, cookie, cupcake, lollipop, spiral shell, light bulb, tangerine, lime, lemon, tennis, yarn",
    0.1: "potato, frog, bird, baby chick, front-facing baby chick, hatching chick, mushroom, brown mushroom, watch, teacup without handle, herb, seedling, crab, shrimp, rosette",
    0.13: "glasses, sunglasses, hot beverage, wine glass, beer mug, glass of milk", 0.2: "rat, chipmunk, hedgehog, bat, lizard, squid, soccer ball, volleyball, basketball, nest with eggs, empty nest, bowling, crystal ball, crown",
    0.45: "hole",
    0.3: "speech balloon, left speech bubble, thought balloon",
    0.26: "footprints, skull, skull and crossbones, bone, funeral urn, menorah", 0.9: "warning, headstone", 2.1: "coffin", 3.5: "moai",
    0.25: "jar, rabbit face, rabbit, owl, parrot, black bird, dove, turtle, top hat, woman's hat, billed cap, graduation cap, balloon, wrapped gift, watermelon, fish, tropical fish, blowfish, poodle, birthday cake, bouquet",
    0.4: "roller skate, cat face, cat, black cat, duck, chicken, rooster, skunk, otter, badger, raccoon, beaver, backpack, handbag, basket, bucket, scarf, potted plant, pineapple, jack-o-lantern, lobster",
    0.7: "baby, baby angel", 1.2: "child, boy, girl, fairy, man fairy, woman fairy, elf, man elf, woman elf",
    0.6: "wood, desktop computer, dog face, dog, fox, guide dog, service dog, monkey, monkey face, koala, goose, turkey, penguin, snake, t-shirt, teddy bear, umbrella, closed umbrella, package, luggage, chair, seat, treasure chest, television",
    1.0: "guitar, eagle, peacock, flamingo, swan, wolf, sloth, pig face, pig, ewe, ram, goat, kangaroo, skateboard, kick scooter, sled, panda, robot, snowman, snowman without snow, dress, coat, drum, shopping cart, postbox, open book",
    1.4: "deer, leopard, lion, tiger, tiger face, boar, orangutan, bathtub, toilet, harp, manual wheelchair, sunflower",
    1.3: "broom",
    2: "rock",
    2.2: "hairy creature, troll, horse racing",
    1.8: "bicycle, motor scooter, motorcycle, gorilla, bear, polar bear, cow face, cow, ox, water buffalo, bison, horse face, horse, unicorn, donkey, zebra, moose, camel, two-hump camel, llama, bed, couch and lamp, door, carousel horse, alien, ghost, canoe, cactus",
    2.5: "goal net, ladder, dolphin, shark, crocodile, seal, tent, hippopotamus, rhinoceros, fountain, vertical traffic light, bus stop",
    4: "elephant, mammoth, giraffe, octopus, orca, automobile, oncoming automobile, taxi, oncoming taxi, police car, oncoming police car, racing car, tractor, auto rickshaw, sport utility vehicle, pickup truck, minibus, speedboat, dragon, dragon face, t-rex, parachute",
    6: "sauropod, bus, oncoming bus, trolleybus, ambulance, fire engine, delivery truck, articulated lorry, helicopter, hut, sailboat, motor boat, palm tree, flying saucer, spouting whale, whale, small airplane",
    8: "deciduous tree, evergreen tree, leafless tree, christmas tree, tanabata tree, house, house with garden, derelict house, locomotive, railway car, tram, tram car, light rail, metro, train, playground slide, beach with umbrella",
    30: "tornado",
    20: "houses, school, church, bank, hotel, hospital, rocket, airplane, ship, ferry, passenger ship, high-speed train, bullet train, ferris wheel, circus tent, castle, japanese castle, factory, office building, roller coaster, statue of liberty, tokyo tower",
    300: "mountain, snow-capped mountain, mount fuji, volcano, desert island, cityscape, stadium",
}
WORN = {
    "head": "top hat, woman's hat, billed cap, crown, graduation cap, military helmet, rescue worker's helmet",
    "eyes": "glasses, sunglasses, goggles, diving mask",
    "ears": "headphone",
    "neck": "scarf, prayer beads, ribbon",
    "body": "dress, coat, t-shirt, kimono, sari, lab coat, safety vest, necktie, running shirt, martial arts uniform, one-piece swimsuit, woman's clothes",
}
HOLDS = ("package, basket, bucket, bathtub, hot beverage, teacup without handle, potted plant, canoe, speedboat, motor boat, steaming bowl, bowl with spoon, "
         "shallow pan of food, pot of food, shopping cart, handbag, backpack, shopping bags, nest with eggs, empty nest, toilet, wrapped gift, treasure chest, "
         "top hat, wastebasket, amphora, sled, takeout box, honey pot, file folder, inbox tray, outbox tray, beverage box, oil drum, luggage, trophy")
# Where the mouth of a vessel is: left, right, middle and depth of the ellipse, in parts of what is visible of it.
OPENINGS = {
    "basket": (0.05, 0.95, 0.37, 0), "bucket": (0.02, 0.98, 0.01, 0), "shopping cart": (0.02, 0.72, 0.08, 0), "empty nest": (0.12, 0.8, 0.3, 0.12), "wastebasket": (0.03, 0.97, 0.03, 0),
    "bathtub": (0.03, 0.95, 0.5, 0), "teacup without handle": (0.08, 0.92, 0.33, 0), "trophy": (0.2, 0.8, 0.04, 0),
}
# Of vehicles: where the heads of those in them are seen; left, top, right and bottom in parts of what is visible.
CABINS = {
    "automobile": (0.28, 0.06, 0.87, 0.43), "taxi": (0.25, 0.08, 0.85, 0.4), "police car": (0.22, 0.16, 0.88, 0.52), "sport utility vehicle": (0.2, 0.1, 0.9, 0.5),
    "pickup truck": (0.13, 0.06, 0.4, 0.4), "delivery truck": (0.1, 0.22, 0.42, 0.52), "articulated lorry": (0.05, 0.28, 0.32, 0.54), "bus": (0.16, 0.08, 0.95, 0.5),
    "tractor": (0.33, 0.08, 0.82, 0.44), "fire engine": (0.06, 0.2, 0.36, 0.56), "ambulance": (0.16, 0.18, 0.42, 0.46), "locomotive": (0.64, 0.16, 0.93, 0.4),
    "helicopter": (0.06, 0.27, 0.46, 0.52), "motor boat": (0.25, 0.16, 0.68, 0.4), "rocket": (0.57, 0.18, 0.81, 0.44), "flying saucer": (0.34, 0.0, 0.76, 0.27),
    "minibus": (0.06, 0.08, 0.96, 0.4), "airplane": (0.62, 0.1, 0.92, 0.36), "small airplane": (0.62, 0.1, 0.92, 0.36),
}
# Where on them words and pictures are.
DISPLAYS = {
    "television": (0.16, 0.28, 0.73, 0.68), "laptop": (0.1, 0.03, 0.89, 0.61), "desktop computer": (0.03, 0.03, 0.97, 0.57),
    "thought balloon": (0.08, 0.08, 0.94, 0.72), "delivery truck": (0.47, 0.06, 0.95, 0.42), "house": (0.33, 0.24, 0.67, 0.46),
    "ship": (0.12, 0.73, 0.95, 0.92), "birthday cake": (0.08, 0.57, 0.92, 0.96), "balloon": (0.1, 0.12, 0.9, 0.56),
}
# Of what one sees into: where that is seen which is in it.
INSIDES = {
    "jar": (0.07, 0.2, 0.93, 0.94), "window": (0.1, 0.1, 0.9, 0.92), "tumbler glass": (0.1, 0.1, 0.9, 0.92), "light bulb": (0.22, 0.1, 0.78, 0.6), "crystal ball": (0.15, 0.08, 0.85, 0.68),
}
# What the picture of a thing shows already.
SHOWS = {
    "christmas tree": "star, glowing star, ball, mirror ball, candle, ornament", "birthday cake": "candle", "nest with eggs": "egg", "bowl with spoon": "spoon",
    "cooking": "egg", "tropical drink": "umbrella, umbrella on ground, cup with straw", "beach with umbrella": "umbrella, umbrella on ground",
    "fork and knife with plate": "fork and knife, plate", "house with garden": "deciduous tree, grass", "desert island": "palm tree", "spaghetti": "fork and knife, fork, ketchup bottle",
    "potted plant": "flowerpot, herb", "steaming bowl": "chopsticks", "takeout box": "chopsticks", "snowman": "snowflake, carrot",
    "bow and arrow": "arrow, feathered arrow", "artist palette": "paintbrush", "sewing needle": "thread", "thread": "sewing needle", "ring": "gem stone", "locked with key": "key",
    "envelope with arrow": "arrow", "heart with arrow": "arrow, feathered arrow", "heart with ribbon": "ribbon", "wrapped gift": "ribbon", "money bag": "coin", "treasure chest": "coin",
    "flag in hole": "flag", "tent": "crescent moon", "camping": "tent", "fishing pole": "fish", "rosette": "ribbon", "ice cream": "ice cream scoops",
    "hamburger": "lettuce, leafy green, tomato, cheese wedge, cut of meat", "sandwich": "lettuce, leafy green, tomato, cheese wedge, ham", "taco": "lettuce, leafy green, tomato, cut of meat, cheese wedge",
    "stuffed flatbread": "lettuce, leafy green, tomato, cut of meat", "green salad": "lettuce, leafy green, tomato, cucumber", "hot dog": "mustard bottle, ketchup bottle, sausage",
    "pancakes": "butter, syrup bottle", "fire engine": "ladder", "menorah": "candle", "pizza": "cheese wedge", "bed": "pillow, blanket",
}
# Captions of their pictures whose parts have any colour.
PARTED = {"church": "country church", "automobile": "family car", "castle": "stone castle", "delivery truck": "box truck", "school": "country school",
          "hammer": "plain hammer", "kitchen knife": "plain knife", "umbrella": "plain umbrella", "jar": "plain jar", "backpack": "plain backpack",
          "watch": "plain watch", "ring": "plain ring", "rocket": "plain rocket", "teapot": "plain teapot", "bed": "plain bed",
          "pencil": "plain pencil", "wrapped gift": "gift with ribbon", "guitar": "electric guitar"}
# Where their chimney ends: parts of what is visible, from the left and from the top.
CHIMNEYS = {"house": (0.25, 0.04), "house with garden": (0.4, 0.06), "factory": (0.42, 0.02)}
# Captions of what several of it are, in their order.
SORTS = {
    "ringed planet": ["mercury planet", "venus planet", "globe showing americas", "mars planet", "jupiter", "ringed planet", "uranus", "neptune"],
}
# Captions of their pictures with room for words and pictures.
BLANKS = {
    "military medal": "plain medal", "sports medal": "plain medal", "1st place medal": "plain medal", "2nd place medal": "plain medal", "3rd place medal": "plain medal",
    "trophy": "plain trophy", "warning": "warning triangle", "speech balloon": "plain speech bubble", "left speech bubble": "plain speech bubble",
    "shield": "plain shield", "t-shirt": "plain tee", "framed picture": "empty picture frame", "newspaper": "front page", "headstone": "plain headstone",
}
# Of the thing's height: how far below its top edge that stands which is on it.
SEAT = {
    0.74: "couch and lamp",
    0.36: "basket, birthday cake",
    0.5: "chair, seat, manual wheelchair, motorized wheelchair, bed, fallen leaf, maple leaf, lotus, herb, fork and knife with plate, carousel horse",
    0.33: "horse, unicorn, donkey, camel, two-hump camel, zebra, llama, bicycle, motorcycle, motor scooter, goat, "
          "dragon, goose, swan, deer, moose, sailboat, canoe, speedboat, toilet",
    0.16: "elephant, mammoth, rhinoceros, hippopotamus, cow, ox, pig, ewe, ram, tiger, bear, dolphin, whale, spouting whale, turtle, snail, sauropod, t-rex, mushroom, crocodile",
}
# What is written stands on them.
BOARDS = ("headstone, ship, birthday cake, t-shirt, package, closed book, open book, green book, blue book, orange book, heart suit, label, placard, balloon, envelope, shopping bags, ticket, clipboard, scroll, page facing up, notebook, "
          "laptop, television, mobile phone, desktop computer, delivery truck, bus, hot beverage, birthday cake, wrapped gift, memo, newspaper, backpack, handbag, framed picture, military medal, sports medal, 1st place medal, 2nd place medal, 3rd place medal, trophy, warning, file folder, open file folder, speech balloon, left speech bubble, thought balloon, stop sign, desktop computer, identification card")
UNDER_WATER = "fish, tropical fish, blowfish, shark, octopus, squid, jellyfish, crab, lobster, shrimp, coral, oyster, turtle, seal, spiral shell"
# Subgroups of what wears and holds things, and single labels.
ANIMALS = {"animal-mammal", "animal-bird", "animal-amphibian", "animal-reptile", "animal-marine", "animal-bug", "monkey-face", "cat-face"}
LIVING = ANIMALS | {"face-fantasy", "person", "person-role",
          "person-fantasy", "family", "person-activity", "person-sport", "person-gesture", "person-resting"}
LIVING_LABELS = "snowman, snowman without snow, teddy bear, robot, ghost, alien, carousel horse, nesting dolls"
NOT_LIVING = "paw prints, feather, wing, spiral shell, spider web, coral"
# Heads alone, besides the people and what is called a face.
FACES = "fox, bear, polar bear, panda, koala, lion, wolf, raccoon, hamster, frog, robot, moose, unicorn, alien, ghost"
# People of whom the art shows the head, and who shows them whole.
FIGURES = {"man": "man walking", "boy": "man walking", "woman": "woman walking", "girl": "woman walking", "person": "person walking", "child": "person walking"}
SKY = ("sky-weather", "transport-air")
IN_THE_SKY = ("balloon, kite, dove, eagle, bat, butterfly, honeybee, fireworks, sparkler, flying saucer, rainbow, parachute, globe showing europe-africa, "
              "globe showing americas, globe showing asia-australia, mosquito, fly, rocket, star, airplane")
# Food whose picture shows the bowl, plate or pan that it is in; drinks are all so.
SERVED = ("shallow pan of food, pot of food, fondue, bowl with spoon, green salad, popcorn, canned food, bento box, cooked rice, curry rice, steaming bowl, spaghetti, oden, "
          "shaved ice, takeout box, custard, honey pot, cooking")
AFLOAT = "ship, sailboat, passenger ship, ferry, speedboat, motor boat, canoe, whale, spouting whale, dolphin, orca"
# Their pictures are of wood already.
WOODEN = ("chair, door, ladder, wood")
# Their pictures have panels, which are of one colour and the other where two are said.
PANELS = ("tent, circus tent, balloon, parachute, kite, popcorn, scarf, umbrella, umbrella with rain drops")
# They hang on the wall of a room.
HUNG = ("window, mirror, framed picture")
# Other things stand upon them.
SURFACE = ("chair, couch and lamp, bed, mountain")
# Nothing can be in them.
SOLID = ("chair, couch and lamp")
# People have pictures printed upon them.
DECORATED = ("shopping bags, handbag, backpack, balloon, jar, billed cap, mobile phone, laptop, skateboard, kite, notebook, closed book, luggage, coin, socks, egg, trophy, t-shirt")
# Made to have a picture upon them.
SHEET = ("newspaper, world map, military medal, sports medal, 1st place medal, 2nd place medal, 3rd place medal, warning, speech balloon, left speech bubble, thought balloon, shield, framed picture, "
         "red circle, orange circle, yellow circle, green circle, blue circle, purple circle, brown circle, black circle, white circle, red square, orange square, yellow square, green square, blue square, purple square, brown square")
# High in the sky over any place.
OVERHEAD = ("sun, sun with face, full moon, full moon face, crescent moon, new moon, first quarter moon, last quarter moon, first quarter moon face, last quarter moon face, "
            "star, glowing star, shooting star, cloud, sun behind cloud, sun behind small cloud, sun behind large cloud")
# Several of them are in the air, here and there, or fall through it.
DRIFTS = ("snowflake, leaf fluttering in wind, fallen leaf, maple leaf")
# They run on rails, and stop beside platforms.
RAILS = ("locomotive, railway car, high-speed train, bullet train, train, metro, light rail")
# What is on them is before them.
UPRIGHT = ("door, love letter, envelope, shield")
# One sits astride them, with both hands before one.
BIKE = ("bicycle, motorcycle, motor scooter")
# Who is in them stands at their door.
ENTRANCE = ("tent, hut, house, camping, castle")
# One writes, reads or plays on them, and does not stand upon them.
HANDLED = ("laptop, mobile phone, telephone, keyboard, notebook, memo, open book, closed book, newspaper, video game, radio, spiral notepad, calendar, envelope, x-ray")
# Nobody has them but in a hand, a paw or a beak.
GRIPPED = ("umbrella, balloon, magnifying glass tilted left, magic wand, lollipop, sparkler, fishing pole, bouquet, guitar, microphone, paintbrush, flashlight, teddy bear, bone, ball, baseball, flying disc, newspaper, carrot, banana, red apple, chestnut, worm, fish, yarn, rose")
# Something is done with them, and who does it has them in a hand.
TOOL = ("axe, boomerang, bow and arrow, broom, camera, carpentry saw, chopsticks, crayon, dagger, fire extinguisher, flashlight, fork and knife, fountain pen, hammer, hammer and wrench, "
        "key, kitchen knife, magnifying glass tilted left, magnifying glass tilted right, old key, paintbrush, pen, pencil, pick, plunger, razor, scissors, screwdriver, sewing needle, shovel, "
        "sponge, spoon, stethoscope, straight ruler, syringe, toothbrush, trident emblem, video camera, wrench")
# They are in rooms, which are seen from inside where they are said to have them.
FURNITURE = ("chair, couch and lamp, seat, bed")
# Buildings, and what one is in as in one.
BUILDING = ("bank, castle, church, circus tent, classical building, convenience store, department store, derelict house, factory, hindu temple, hospital, hotel, house, house with garden, houses, hut, "
            "japanese castle, japanese post office, kaaba, love hotel, mosque, office building, post office, school, shinto shrine, stadium, station, synagogue, tent, tokyo tower, wedding")
# Food whose picture shows all of its upper side.
FLAT = ("pizza, waffle, flatbread, cookie")
# They lie and are seen from above: what is on them is upon their middle.
LAID = ("page facing up, page with curl, bookmark tabs, receipt, memo, notebook, closed book, green book, blue book, orange book, spiral notepad, scroll, dollar banknote, euro banknote, yen banknote, pound banknote, envelope, credit card")
# Green is the colour of their leaves alone, any other that of their petals.
FLOWER = ("blossom, rose, tulip, sunflower, hibiscus, cherry blossom, lotus, hyacinth")
# Land in the sea, upon which things stand.
ISLAND = ("desert island")
# Where they are that a prompt gives a time or a weather, and no place.
USUAL_PLACES = {
    "city": ("office building, department store, hotel, bank"),
    "street": ("automobile, sport utility vehicle, pickup truck, delivery truck, articulated lorry, taxi, bus, minibus, police car, ambulance, fire engine, motorcycle, "
         "motor scooter, racing car, vertical traffic light, horizontal traffic light, bus stop, stop sign"),
    "desert": ("cactus, camel, two-hump camel"),
    "snow": ("snowman, snowman without snow, penguin, polar bear"),
    "sea": ("desert island"),
    "beach": ("palm tree"),
    "space": ("satellite, comet, ringed planet"),
}
NOT_IN_THE_SKY = "tornado, closed umbrella, umbrella, umbrella on ground, umbrella with rain drops, snowman, snowman without snow, fire, droplet, water wave, thermometer, snowflake"


def listed(text: str) -> set[str]:
    return set(text.split(", "))


SIZE_OF_LABEL = {label: metres for metres, labels in METRES.items() for label in listed(labels)}
WORN_AT = {label: place for place, labels in WORN.items() for label in listed(labels)}
PLACE_OF = {label: place for place, labels in USUAL_PLACES.items() for label in listed(labels)}
FLAGS = {"wooden": WOODEN, "panels": PANELS, "hung": HUNG, "surface": SURFACE, "solid": SOLID, "decorated": DECORATED, "overhead": OVERHEAD, "drifts": DRIFTS, "rails": RAILS, "sheet": SHEET,
         "upright": UPRIGHT, "bike": BIKE, "entrance": ENTRANCE, "handled": HANDLED, "gripped": GRIPPED, "tool": TOOL, "furniture": FURNITURE, "building": BUILDING, "flat": FLAT, "laid": LAID, "flower": FLOWER, "island": ISLAND}
SEAT_OF = {label: seat for seat, labels in SEAT.items() for label in listed(labels)}


def in_scenes(concept: dict) -> dict:
    """The fields of vocabulary.json that only scenes read; what has no size of its own, as a heart or the moon, gets none."""
    label, subgroup = clean(concept["label"]), concept["subgroup"]
    result = {}
    in_sky = label in listed(IN_THE_SKY) or (subgroup in SKY and label not in listed(NOT_IN_THE_SKY))
    if metres := SIZE_OF_LABEL.get(label, None if subgroup == "sky-weather" else METRES_OF_SUBGROUP.get(subgroup)):
        result["metres"] = metres
    if label in WORN_AT:
        result["worn"] = WORN_AT[label]
    if label in listed(HOLDS):
        result["holds"] = True
    if label in OPENINGS:
        result["opening"] = OPENINGS[label]
    if label in CABINS:
        result["cabin"] = CABINS[label]
    if label in DISPLAYS:
        result["display"] = DISPLAYS[label]
    if label in INSIDES:
        result["inside"] = INSIDES[label]
    if label in BLANKS:
        result["blank"] = BLANKS[label]
    if label in PARTED:
        result["parted"] = PARTED[label]
    if label in CHIMNEYS:
        result["chimney"] = CHIMNEYS[label]
    if label in SORTS:
        result["sorts"] = SORTS[label]
    if label in SHOWS:
        result["shows"] = sorted(listed(SHOWS[label]))
    if label in SEAT_OF:
        result["seat"] = SEAT_OF[label]
    if in_sky:
        result["sky"] = True
    if label in listed(UNDER_WATER):
        result["swims"] = True
    if (subgroup in LIVING or subgroup.startswith("face-") or label in listed(LIVING_LABELS)) and label not in listed(NOT_LIVING):
        result["lives"] = True
    if "lives" in result and subgroup in ANIMALS:
        result["animal"] = True
    if subgroup in ("person", "cat-face", "monkey-face") or label.endswith(" face") or label in listed(FACES):
        result["face"] = True
    if label in FIGURES:
        result["figure"] = FIGURES[label]
    if label in listed(BOARDS) or (label.endswith(" heart") and "face" not in label):
        result["board"] = True
    if subgroup.startswith("food-"):
        result["food"] = True
    if subgroup == "drink" or label in listed(SERVED):
        result["served"] = True
    if label in listed(AFLOAT):
        result["afloat"] = True
    for flag, labels in FLAGS.items():
        if label in listed(labels):
            result[flag] = True
    if label in PLACE_OF:
        result["usual"] = PLACE_OF[label]
    return result
