using static Easel.Scenes.Figures.Clothes.PlainOutfits;

namespace Easel.Scenes.Figures.Clothes;

/// <summary>What is worn in schools, offices, shops and churches, on stages and at weddings.</summary>
internal static class TownOutfits
{
    public static (string Words, Outfit Outfit)[] All { get; } =
    [
        (
            "teacher, professor, librarian",
            new()
            {
                Top = Palette.Forest,
                Legs = new(0x6d, 0x5a, 0x4a),
                Details = [Detail.Vest, Detail.WhiteCollar, Detail.Tie],
                Trim = Palette.Crimson,
                Sleeve = Palette.White,
            }
        ),
        (
            "student, pupil, schoolboy, schoolgirl",
            new()
            {
                Top = Palette.Navy,
                Legs = Palette.Grey,
                Details = [Detail.Lapels, Detail.Tie],
                Trim = Palette.Red,
            }
        ),
        ("graduate", Gown with { Top = Dark, Hat = Hat.Mortarboard, HatColour = Dark, Details = [Detail.WhiteCollar] }),
        (
            "scientist, chemist, researcher, biologist, physicist",
            new()
            {
                Top = Palette.White,
                Cut = Cut.Coat,
                Legs = Palette.Shoe,
                Details = [Detail.OpenCoat],
                Trim = Palette.Purple,
            }
        ),
        ("judge, lawyer", Gown with { Top = Dark, Details = [Detail.WhiteCollar], Prop = Prop.Gavel }),
        (
            "office worker, businessman, businesswoman, boss, manager, ceo, salesman, politician, president, banker, salesperson, saleswoman, estate agent, real estate agent, realtor, auctioneer, broker, senator, diplomat, announcer, weatherman, candidate, millionaire, insurance agent, accountant, agent, travel agent, wedding planner, party planner, event planner, landlord, landlady, publisher, news anchor, newsreader, commentator, motivational speaker, public speaker, talent agent",
            Suit
        ),
        (
            "groom, man in tuxedo, woman in tuxedo, person in tuxedo, butler, croupier, sommelier, ventriloquist, billionaire, duke, lord",
            Suit with
            {
                Details = [Detail.Lapels, Detail.BowTie],
                Trim = Dark,
                Top = Dark,
                Legs = Dark,
            }
        ),
        (
            "waiter, waitress",
            new()
            {
                Top = Palette.White,
                Sleeve = Palette.White,
                Legs = Dark,
                Shoes = Dark,
                Details = [Detail.Vest, Detail.WhiteCollar, Detail.BowTie],
                Trim = Dark,
                Prop = Prop.Tray,
            }
        ),
        (
            "barista, bartender, shopkeeper, cashier, seller, street vendor, vendor, merchant, shop assistant, sales assistant, store clerk, shop clerk, potter, tailor, watchmaker, goldsmith, silversmith, jeweler, jeweller, perfumer, grocer, greengrocer, innkeeper, hat maker, hatmaker, glassblower, glass blower, fishmonger, attendant, miller",
            new()
            {
                Top = Palette.White,
                Details = [Detail.Apron],
                Trim = Palette.Forest,
                Legs = Palette.Shoe,
            }
        ),
        (
            "butcher, quilter",
            new()
            {
                Top = Palette.White,
                Details = [Detail.Apron],
                Trim = Palette.Crimson,
                Legs = Palette.Shoe,
            }
        ),
        (
            "hairdresser, barber, hair stylist, hairstylist, dog groomer, pet groomer, groomer, makeup artist",
            new()
            {
                Top = Palette.Pink,
                Details = [Detail.Apron],
                Trim = Dark,
                Legs = Palette.Shoe,
            }
        ),
        (
            "maid, cleaner, chambermaid, housekeeper, housemaid, milkmaid, cleaning woman",
            new()
            {
                Top = Dark,
                Cut = Cut.Dress,
                Legs = null,
                Sleeves = Sleeves.Short,
                Details = [Detail.Apron, Detail.WhiteCollar],
                Trim = Palette.White,
                Hat = Hat.Headband,
                HatColour = Palette.White,
            }
        ),
        (
            "bride, woman with veil, person with veil, man with veil",
            Gown with
            {
                Top = Palette.White,
                Sleeves = Sleeves.None,
                Hat = Hat.Veil,
                HatColour = new(0xe8, 0xee, 0xf6),
            }
        ),
        (
            "detective, spy, private eye",
            new()
            {
                Top = Palette.Tan,
                Cut = Cut.Coat,
                Legs = Palette.Brown,
                Details = [Detail.Lapels, Detail.Belt],
                Trim = Palette.Brown,
                Hat = Hat.CowboyHat,
                HatColour = Palette.Brown,
                Shoes = Dark,
            }
        ),
        (
            "artist, painter, caricaturist, sculptor",
            new()
            {
                Top = Palette.White,
                Details = [Detail.Dots],
                Hat = Hat.Beret,
                HatColour = Palette.Crimson,
                Trim = Palette.Blue,
            }
        ),
        (
            "singer, rock star, punk rocker, guitarist, musician, drummer",
            new()
            {
                Top = Palette.Purple,
                Legs = Dark,
                Boots = true,
                Shoes = Dark,
                Details = [Detail.Vest],
                Trim = Dark,
            }
        ),
        (
            "rapper, hip hop artist",
            new()
            {
                Top = Palette.Black,
                Shoes = Palette.White,
                Hat = Hat.Cap,
                HatColour = Palette.Red,
                Necklace = Palette.Gold,
            }
        ),
        (
            "hippie, hippy",
            new()
            {
                Top = Palette.Purple,
                Hat = Hat.Headband,
                HatColour = Palette.Gold,
                Details = [Detail.Flowers],
                Trim = Palette.Gold,
            }
        ),
        (
            "pianist, violinist, cellist, conductor, virtuoso, tenor, opera singer",
            Suit with
            {
                Top = Dark,
                Legs = Dark,
                Details = [Detail.Lapels, Detail.BowTie],
                Trim = Dark,
            }
        ),
        (
            "monk, friar",
            Gown with
            {
                Top = Palette.Brown,
                Details = [Detail.Belt],
                Trim = Palette.Cream,
                Hat = Hat.Hood,
                HatColour = Palette.Brown,
            }
        ),
        ("nun", Gown with { Top = Dark, Hat = Hat.NunVeil, HatColour = Dark, Details = [Detail.WhiteCollar] }),
        ("priest, pastor, vicar", Gown with { Top = Dark, Details = [Detail.WhiteCollar, Detail.Buttons], Trim = Palette.Shoe }),
        (
            "thief, burglar, robber, bank robber",
            new()
            {
                Top = Palette.White,
                Legs = Dark,
                Details = [Detail.Stripes],
                Trim = Dark,
                Hat = Hat.HeroMask,
                HatColour = Dark,
            }
        ),
        (
            "prisoner, convict",
            new()
            {
                Top = Palette.Orange,
                Legs = Palette.Orange,
                Details = [Detail.Number],
                Trim = Dark,
            }
        ),
        (
            "technologist, programmer, developer, hacker, photographer, reporter, journalist",
            new()
            {
                Top = Palette.Teal,
                Details = [Detail.Collar],
                Trim = Palette.White,
            }
        ),
        (
            "person in lotus position, yogi",
            new()
            {
                Top = Palette.Teal,
                Legs = Palette.Violet,
                Sleeves = Sleeves.None,
            }
        ),
    ];
}
