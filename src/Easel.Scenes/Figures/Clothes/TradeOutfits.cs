using static Easel.Scenes.Figures.Clothes.PlainOutfits;

namespace Easel.Scenes.Figures.Clothes;

/// <summary>What those wear who cook, heal, guard, deliver, grow, mend, build and serve on land, at sea and in space.</summary>
internal static class TradeOutfits
{
    public static (string Words, Outfit Outfit)[] All { get; } =
    [
        (
            "cook, chef, baker, pastry chef, pizza chef, confectioner, cake decorator, sushi chef",
            new()
            {
                Top = Palette.White,
                Legs = Palette.Shoe,
                Hat = Hat.ChefHat,
                Details = [Detail.Buttons, Detail.Apron],
                Trim = Palette.Cream,
            }
        ),
        (
            "health worker, doctor, physician, surgeon, pediatrician, vet, veterinarian, pharmacist, optician, optometrist, nutritionist, dietitian",
            new()
            {
                Top = Palette.White,
                Cut = Cut.Coat,
                Legs = Palette.Slate,
                Details = [Detail.OpenCoat, Detail.Stethoscope],
                Trim = Palette.Sky,
            }
        ),
        (
            "nurse, paramedic, medic, midwife",
            Scrubs with
            {
                Top = Palette.Sky,
                Legs = Palette.Sky,
                Hat = Hat.NurseCap,
                Details = [Detail.Cross],
            }
        ),
        (
            "scout, boy scout, girl scout",
            new()
            {
                Top = new(0xC2, 0xA8, 0x78),
                Legs = new(0x4F, 0x6B, 0x3A),
                Sleeves = Sleeves.Short,
                Hat = Hat.CowboyHat,
                HatColour = new(0x8A, 0x6B, 0x3F),
                Details = [Detail.Belt, Detail.Badge],
                Trim = Palette.Brown,
            }
        ),
        ("dentist, orthodontist, physiotherapist, massage therapist, masseuse, manicurist", Scrubs with { Details = [Detail.WhiteCollar] }),
        (
            "police officer, policeman, policewoman, cop, officer, sheriff officer, traffic cop, constable",
            Uniform with
            {
                Details = [Detail.Belt, Detail.Badge],
                Trim = Dark,
            }
        ),
        (
            "bus driver, taxi driver, truck driver, lorry driver, chauffeur, cab driver, train driver, tram driver, train conductor, ticket inspector, delivery driver, cabbie, trucker, coachman, valet, bellboy, bellhop, doorman, usher, steward, porter, parking attendant, gas station attendant, milkman, deliveryman, toll collector, concierge",
            Uniform with
            {
                Top = Palette.Blue,
                HatColour = Palette.Navy,
            }
        ),
        (
            "marching band, brass band",
            Uniform with
            {
                Top = Palette.Red,
                HatColour = Palette.Red,
                Details = [Detail.Buttons, Detail.Belt],
                Trim = Palette.Gold,
            }
        ),
        ("choir, church choir, gospel choir, chorister", Gown with { Top = Palette.Violet, Details = [Detail.WhiteCollar] }),
        ("crossing guard, traffic warden", Uniform with { Top = Palette.Orange, Details = [Detail.Bands], Trim = Palette.Yellow }),
        (
            "guard, security guard, bodyguard, bouncer, prison guard, warden, jailer, watchman, museum guard",
            Uniform with
            {
                Top = new(0x37, 0x37, 0x3f),
                Legs = new(0x37, 0x37, 0x3f),
                HatColour = new(0x37, 0x37, 0x3f),
                Details = [Detail.Tie, Detail.Badge],
                Trim = Dark,
            }
        ),
        (
            "royal guard, queen's guard, king's guard, palace guard, beefeater, grenadier",
            Uniform with
            {
                Top = Palette.Red,
                Hat = Hat.Bearskin,
                HatColour = Dark,
                Details = [Detail.Buttons, Detail.Belt],
                Trim = Palette.Gold,
            }
        ),
        (
            "pilot, captain, airline pilot, airplane pilot, admiral, ship captain, sea captain, lighthouse keeper",
            Uniform with
            {
                Details = [Detail.Lapels, Detail.Tie],
                Trim = Dark,
            }
        ),
        (
            "mail carrier, mailman, postman, courier, paperboy, newsboy, messenger, postwoman, mailwoman",
            Uniform with
            {
                Top = Palette.Blue,
                HatColour = Palette.Blue,
                Shorts = true,
                Sleeves = Sleeves.Short,
                Hat = Hat.Cap,
                Details = [Detail.Collar],
                Trim = Palette.White,
            }
        ),
        (
            "flight attendant, stewardess",
            new()
            {
                Top = Palette.Navy,
                Skirt = Palette.Navy,
                Cut = Cut.Dress,
                Legs = null,
                Details = [Detail.Collar],
                Trim = Palette.Red,
                Hat = Hat.Beret,
                HatColour = Palette.Navy,
                Shoes = Dark,
            }
        ),
        (
            "firefighter, fireman, firewoman",
            new()
            {
                Top = new(0xc9, 0x5a, 0x2b),
                Cut = Cut.Coat,
                Legs = new(0x8a, 0x5a, 0x3c),
                Boots = true,
                Shoes = Dark,
                Hat = Hat.FireHelmet,
                HatColour = Palette.Red,
                Details = [Detail.Bands],
                Trim = Palette.Yellow,
            }
        ),
        (
            "farmer, rancher, peasant, farmhand, shepherd, shepherdess, goatherd, swineherd, ploughman, apple picker, fruit picker, gondolier, winemaker, forager",
            Work with
            {
                Hat = Hat.StrawHat,
            }
        ),
        (
            "beekeeper",
            new()
            {
                Top = Palette.Cream,
                Sleeve = Palette.Cream,
                Legs = Palette.Cream,
                Gloves = Palette.Tan,
                Hat = Hat.StrawHat,
            }
        ),
        ("gardener, florist, botanist, arborist, landscaper", Work with { Top = Palette.Green, Hat = Hat.StrawHat, Trim = Palette.Forest }),
        (
            "mechanic, window cleaner, window washer, plumber, repairman, electrician, handyman, locksmith, chimney sweep, exterminator, technician, mover, machinist, plasterer, roofer",
            Work with
            {
                Top = Palette.Slate,
                Hat = Hat.Cap,
                HatColour = Palette.Blue,
                Trim = Palette.Blue,
            }
        ),
        (
            "carpenter, lumberjack, handyman, woodcutter, wood carver, woodworker, woodcarver, carver, luthier, cobbler, shoemaker, blacksmith, hitchhiker, prospector, hobo",
            Work with
            {
                Top = Palette.Crimson,
                Trim = Palette.Brown,
                Legs = Palette.Brown,
            }
        ),
        (
            "fisherman, angler, fisherwoman, ferryman, boatman",
            Work with
            {
                Top = Palette.Cream,
                Trim = Palette.Gold,
                Legs = Palette.Gold,
                Hat = Hat.Beanie,
                HatColour = Palette.Navy,
            }
        ),
        (
            "construction worker, builder, worker, road worker, bricklayer, garbage man, garbage collector, binman, stonemason, mason, laborer, labourer, crane operator, forklift driver, gravedigger",
            new()
            {
                Top = Palette.Orange,
                Hat = Hat.HardHat,
                HatColour = Palette.Yellow,
                Details = [Detail.Bands],
                Trim = Palette.Yellow,
                Boots = true,
                Shoes = Palette.Brown,
            }
        ),
        (
            "miner",
            new()
            {
                Top = Palette.Slate,
                Hat = Hat.LampHelmet,
                HatColour = Palette.Yellow,
                Boots = true,
                Legs = Palette.Shoe,
            }
        ),
        (
            "factory worker, engineer, welder",
            new()
            {
                Top = Palette.Slate,
                Legs = Palette.Slate,
                Hat = Hat.HardHat,
                HatColour = Palette.Blue,
                Details = [Detail.Collar],
                Trim = Palette.Grey,
            }
        ),
        (
            "sailor, seaman, mariner, deckhand, seafarer",
            new()
            {
                Top = Palette.White,
                Legs = Palette.Navy,
                Hat = Hat.SailorCap,
                Details = [Detail.Collar],
                Trim = Palette.Blue,
            }
        ),
        (
            "soldier, army man, warrior, veteran, paratrooper, sniper",
            new()
            {
                Top = Palette.Olive,
                Legs = Palette.Olive,
                Boots = true,
                Shoes = Dark,
                Hat = Hat.ArmyHelmet,
                HatColour = Palette.Shade(Palette.Olive),
                Details = [Detail.Belt],
                Trim = Palette.Chestnut,
            }
        ),
        (
            "astronaut, spaceman, cosmonaut",
            new()
            {
                Top = Palette.White,
                Legs = Palette.White,
                Shoes = Palette.Steel,
                Boots = true,
                Gloves = Palette.Steel,
                Hat = Hat.SpaceHelmet,
                Details = [Detail.Panel],
                Trim = Palette.Silver,
            }
        ),
    ];
}
