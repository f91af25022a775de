namespace Easel.Scenes.Reading.Topics;

/// <summary>Days that everyone keeps or has, and what is seen of each.</summary>
internal static class HolidayTopics
{
    public static readonly (string Names, string Pictured)[] All =
    [
        ("mother's day, mothers day, mothers' day, mothering sunday", "a girl giving her mom a bouquet"),
        ("father's day, fathers day, fathers' day", "a boy giving his dad a wrapped gift"),
        ("grandparents day, grandparents' day", "a grandma and a grandpa with a boy"),
        (
            "st patrick's day, st. patrick's day, st patricks day, st. patricks day, saint patrick's day, saint patricks day, st paddy's day",
            "a leprechaun, a four leaf clover and a pot of gold"
        ),
        (
            "april fools, april fool's, april fools day, april fools' day, april fool's day, april fools prank, april fools' prank",
            "a laughing jester"
        ),
        (
            "labor day, labour day, workers day, workers' day, international workers' day",
            "a construction worker, a firefighter, a nurse and a cook"
        ),
        ("memorial day, veterans day, veterans' day, armed forces day", "a soldier saluting beside a flag of the united states"),
        ("remembrance day, anzac day, armistice day, poppy day", "a poppy and a candle"),
        ("independence day, fourth of july, 4th of july, july 4th", "fireworks above a flag of the united states at night"),
        ("presidents day, presidents' day, flag day", "a flag of the united states"),
        ("canada day", "a flag of canada and fireworks"),
        ("bastille day", "a flag of france and fireworks"),
        ("chinese new year, lunar new year, spring festival, chinese new year celebration", "a dragon dance and two red paper lanterns"),
        (
            "new year, new years, new year's, new year's day, new years day, new year countdown, new year's countdown, new year's celebration",
            "fireworks over a city at night"
        ),
        ("new year's resolution, new year's resolutions, new years resolutions, new year resolution", "a to-do list and a pen"),
        ("diwali, deepavali, diwali festival, festival of lights", "three diya lamps in a row at night"),
        ("holi, holi festival, festival of colors, festival of colours", "a laughing boy and a laughing girl with confetti"),
        ("hanukkah, chanukah, hanukah", "a hanukkah menorah and a dreidel"),
        ("passover, passover seder, seder, shabbat, shabbat dinner", "a family having dinner at a table with two candles"),
        ("rosh hashanah", "an apple and a honey pot"),
        ("bar mitzvah, bat mitzvah", "a boy in a suit reading a scroll"),
        ("ramadan, ramadan night, ramadan lantern", "a mosque with a crescent moon at night"),
        ("ramadan kareem, ramadan mubarak", "a mosque with a crescent moon at night and the words \"Ramadan Kareem\""),
        ("eid, eid al fitr, eid al-fitr, eid al adha, eid celebration, eid moon", "a mosque, a crescent moon and a star"),
        ("eid mubarak", "a mosque with a crescent moon at night and the words \"Eid Mubarak\""),
        ("good friday", "a cross on a hill at sunset"),
        ("pride month, pride day, pride parade, gay pride, lgbt pride", "two people and a rainbow"),
        ("black history month, black lives matter", "a raised fist"),
        ("women's day, international women's day, womens day, women's history month, women's rights", "three happy women holding flowers"),
        ("children's day, childrens day, world children's day", "three happy children"),
        (
            "teacher's day, teachers day, teachers' day, world teachers' day, teacher appreciation, teacher appreciation day, teacher appreciation week",
            "a girl giving a teacher an apple"
        ),
        ("nurses day, nurses week, nurse appreciation week", "a nurse holding flowers"),
        (
            "earth day, world environment day, environment day, save the planet, save the earth, save our planet, sustainability, go green",
            "a globe and a seedling"
        ),
        ("arbor day, tree planting, tree planting day", "a person planting a tree"),
        ("world book day, book week, reading month, literacy", "an open book and a stack of books"),
        ("world water day", "a globe and a droplet"),
        ("pi day", "the greek letter pi and a pie"),
        ("world animal day", "a dog, a cat and a rabbit"),
        ("cinco de mayo", "a sombrero, maracas and a taco"),
        (
            "day of the dead, dia de los muertos, día de los muertos, dia de muertos, día de muertos",
            "a skull wearing a flower crown and two marigolds"
        ),
        ("oktoberfest, beer festival", "two beer mugs and a pretzel"),
        ("kwanzaa", "seven candles in a row"),
        (
            "christmas dinner, christmas lunch, xmas dinner, christmas feast",
            "a family having dinner with a roast turkey beside a christmas tree"
        ),
        ("secret santa, gift exchange", "a person in a santa hat holding a wrapped gift"),
        ("election day, election, elections, vote, voting booth, voting day", "a ballot box with ballot"),
        ("tax season, tax day, taxes, filing taxes", "a calculator, a stack of papers and a coin"),
        ("payday, pay day, pay raise, salary", "a happy man with a money bag"),
        (
            "ugly sweater party, ugly christmas sweater party, ugly sweater contest",
            "a man in a red sweater and a woman in a green sweater beside a christmas tree"
        ),
        ("casual friday", "a man in a hawaiian shirt and jeans"),
        ("friday night, saturday night, party night, night out", "a man and a woman dancing at a party"),
        ("monday, mondays, monday morning, monday blues, monday mood", "a sleepy man drinking coffee at a desk"),
        ("hump day", "a camel"),
        ("lazy sunday, lazy day, lazy weekend, sunday afternoon", "a person lying on a sofa"),
        ("weekend, weekend vibes, weekend mood, weekend mode, day off, staycation", "a person lying in a hammock"),
        (
            "summer break, summer vacation, summer holiday, summer holidays, spring break, school holidays",
            "a girl and a boy playing with a beach ball on a beach"
        ),
        ("winter break, winter holidays, winter vacation", "a girl and a boy building a snowman"),
        (
            "prom, prom night, school prom, homecoming, homecoming dance, school dance, prom dance",
            "a boy in a suit and a girl in a dress dancing"
        ),
        ("quinceanera, quinceañera, sweet sixteen, sweet 16", "a girl in a pink dress with a tiara and a birthday cake"),
        ("anniversary, wedding anniversary", "a couple hugging and a red heart"),
        ("baptism, christening", "a priest holding a baby"),
        ("first communion, confirmation", "a girl in a white dress and a priest"),
        ("funeral, memorial service", "three people in black suits beside a coffin"),
        ("golden hour", "a tree at sunset"),
        ("laundry day, wash day", "a basket of laundry and a washing machine"),
        ("sick day, stay home sick", "a person in bed with a thermometer"),
        ("bad hair day", "a sad woman with messy hair"),
        ("midnight snack", "a person at an open fridge in a kitchen at night"),
        ("wedding dance, first dance", "a bride and a groom dancing"),
    ];
}
