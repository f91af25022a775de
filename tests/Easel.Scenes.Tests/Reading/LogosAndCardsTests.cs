using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>What logos of businesses and cards for an occasion show and say.</summary>
public sealed class LogosAndCardsTests
{
    [Theory]
    [InlineData("a poster for a summer festival with a guitar", "Summer Festival", 1)]
    [InlineData("a flyer for a yard sale with a lamp and a chair", "Yard Sale", 2)]
    [InlineData("a poster for a music festival with a guitar, palm trees and the words \"Sunny Days\"", "Sunny Days", 2)]
    public void What_a_poster_is_for_is_written_on_it(string prompt, string words, int pictures)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Concept.Traits.Sheet.ShouldBeTrue(scene.Description);
        scene.Objects.ShouldContain(thing => thing.Text == words, scene.Description);
        scene.Objects.Count.ShouldBe(2 + pictures, scene.Description);
    }

    [Theory]
    [InlineData("a logo for a dentist", "tooth")]
    [InlineData("a modern logo for a gym", "dumbbell")]
    [InlineData("a logo for a cozy bakery", "croissant")]
    [InlineData("a logo for a law firm", "balance scale")]
    public void A_logo_shows_what_its_business_is_known_by(string prompt, string thing) =>
        Vocabularies.Reader.Read(prompt).Objects.Select(drawn => drawn.Concept.Caption).ShouldContain(thing);

    [Theory]
    [InlineData("Halloween party invitation", "Halloween Party")]
    [InlineData("baby shower invitation", "Baby Shower")]
    [InlineData("an invitation for a birthday party", "Birthday Party")]
    [InlineData("wedding invitation with roses", "Wedding")]
    public void What_one_is_invited_to_is_written_on_the_card(string prompt, string words)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Concept.Caption.ShouldContain("card");
        scene.Objects.ShouldContain(thing => thing.Text == words);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "shower");
    }

    [Theory]
    [InlineData("happy mother's day card with tulips", "Happy Mother's Day")]
    [InlineData("a happy fathers day card with a tie", "Happy Father's Day")]
    [InlineData("a happy halloween card with a pumpkin", "Happy Halloween")]
    public void What_is_wished_is_written_on_the_card(string prompt, string words) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Text == words);

    [Theory]
    [InlineData("an instagram post for a cafe", "cafe")]
    [InlineData("a YouTube thumbnail with a camera", "camera")]
    [InlineData("my podcast cover with a microphone", "microphone")]
    [InlineData("blog header about cats", "cat")]
    [InlineData("youtube channel logo with a robot", "robot")]
    public void A_picture_for_the_web_shows_what_it_is_about(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Select(drawn => drawn.Concept.Caption).ShouldContain(thing);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a logo for a gym called Iron Temple", "Iron Temple")]
    [InlineData("a logo for a dentist named \"Bright Smiles\"", "Bright Smiles")]
    [InlineData("a logo for a coffee shop called \"Bean\"", "Bean")]
    [InlineData("logo for a flower shop with the name \"Petal\"", "Petal")]
    public void A_name_stands_there_too(string prompt, string name)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Select(thing => thing.Text).ShouldBe([null, name]);
        scene.Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.Above);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("logo for a bakery called Golden Crust with a wheat ear", "wheat", "Golden Crust")]
    [InlineData("a logo for a coffee shop named Bean There with a coffee bean", "coffee bean", "Bean There")]
    [InlineData("a logo called Sunny with a sun", "sun", "Sunny")]
    [InlineData("emblem for a band named Night Owls featuring an owl", "owl", "Night Owls")]
    public void A_name_before_what_is_seen_stands_there_too(string prompt, string thing, string name)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Select(drawn => drawn.Text ?? drawn.Concept.Caption).ShouldBe([thing, name]);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("retro travel poster of Lisbon with a yellow tram", "tram", "LISBON")]
    [InlineData("a travel poster for Iceland with a volcano", "volcano", "ICELAND")]
    [InlineData("vintage travel poster of Rome with the Colosseum", "colosseum", "ROME")]
    public void A_travel_poster_says_where_to(string prompt, string thing, string place)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Select(drawn => drawn.Text ?? drawn.Concept.Caption).ShouldBe(["poster", thing, place]);
    }

    [Theory]
    [InlineData("concert poster, neon guitar, text \"ROCK NIGHT\"", "guitar", "ROCK NIGHT")]
    [InlineData("a circus poster, an elephant, text \"TONIGHT\"", "elephant", "TONIGHT")]
    public void A_poster_of_an_event_shows_what_is_listed_upon_it(string prompt, string thing, string words) =>
        Vocabularies.Reader.Read(prompt).Objects.Select(drawn => drawn.Text ?? drawn.Concept.Caption).ShouldBe(["poster", thing, words]);

    [Theory]
    [InlineData("happy birthday banner with balloons", "Happy Birthday", "balloon")]
    [InlineData("a welcome banner with flowers", "Welcome", "flower")]
    [InlineData("a christmas banner with stars", "Merry Christmas", "star")]
    public void A_banner_says_what_one_wishes_and_shows_what_it_has(string prompt, string words, string upon)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Select(drawn => drawn.Text ?? drawn.Concept.Caption).ShouldBe(["banner", upon, words]);
        scene
            .Relations.Select(relation => relation.Kind)
            .ShouldBe([SceneRelationKind.FeatureOf, SceneRelationKind.WrittenOn], ignoreOrder: true);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("no parking sign with a tow truck", "tow truck", "NO PARKING")]
    [InlineData("a no swimming sign with a shark", "shark", "NO SWIMMING")]
    [InlineData("a do not disturb sign on a door", "door", "DO NOT DISTURB")]
    [InlineData("a keep out sign with a skull", "skull", "KEEP OUT")]
    [InlineData("a no dogs sign in a park", "", "NO DOGS")]
    public void What_is_not_allowed_is_written_whatever_follows(string prompt, string thing, string words)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldContain(drawn => drawn.Text == words);
        if (thing.Length > 0)
            scene.Objects.ShouldContain(drawn => drawn.Concept.Caption == thing);
    }

    [Theory]
    [InlineData("cat cafe logo, cat in a teacup", "cat", "cup")]
    [InlineData("coffee shop logo with a croissant", "croissant", "")]
    public void Of_whose_logo_it_is_no_building_is_seen(string prompt, string thing, string other)
    {
        var drawn = Vocabularies.Reader.Read(prompt).Objects.Select(one => one.Concept.Caption).ToList();
        drawn.ShouldBe(other.Length == 0 ? [thing] : [thing, other]);
    }

    [Fact]
    public void What_a_logo_is_said_to_show_goes_before_that()
    {
        var scene = Vocabularies.Reader.Read("a logo for a pet store with a parrot");
        scene.Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe("parrot");
    }

    [Theory]
    [InlineData("a thank you card with lavender flowers", "lavender", "Thank you")]
    [InlineData("a birthday card with a cat", "cat", "Happy Birthday")]
    [InlineData("birthday card with a cat", "cat", "Happy Birthday")]
    [InlineData("a get well soon card with a bear", "bear", "Get well soon")]
    public void A_card_says_what_one_wishes_beside_what_is_upon_it(string prompt, string thing, string wish)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Select(drawn => drawn.Text ?? drawn.Concept.Caption).ShouldBe(["plain card", thing, wish]);
        scene.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void A_card_with_words_of_its_own_says_those() =>
        Vocabularies
            .Reader.Read("a birthday card with a cat and the words \"You are 5\"")
            .Objects.Where(thing => thing.Text is not null)
            .ShouldHaveSingleItem()
            .Text.ShouldBe("You are 5");

    [Theory]
    [InlineData("a logo of a mountain with a sun")]
    [InlineData("an icon of a house with a moon")]
    [InlineData("an emblem of a tree and a cloud")]
    public void A_logo_is_no_view_of_a_place(string prompt) => Vocabularies.Reader.Read(prompt).Ground.ShouldBeNull();

    [Theory]
    [InlineData("a dinosaur birthday card", "Happy Birthday")]
    [InlineData("a cute unicorn birthday card", "Happy Birthday")]
    [InlineData("a dog christmas card", "Merry Christmas")]
    [InlineData("a sunflower thank you card", "Thank you")]
    public void A_card_called_after_a_thing_has_it_upon_it(string prompt, string wish)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldContain(thing => thing.Text == wish);
        scene.Objects.Count.ShouldBe(3);
        scene.Warnings.Where(warning => !warning.Message.Contains("nearest", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a hero image for a website about gardening", "a person holding a watering can")]
    [InlineData("an illustration for a blog post about remote work", "a person at a desk with a laptop")]
    [InlineData("a cover image for a podcast about space", "a ringed planet in space")]
    [InlineData("a banner for a blog about cats", "three cats")]
    [InlineData("a background image for a presentation on bees", "three honeybees")]
    [InlineData("a loading screen for a space game", "a ringed planet in space")]
    [InlineData("a splash screen for a fishing game", "a person fishing")]
    [InlineData("cover art for a dragon video game", "a dragon")]
    public void What_a_page_or_a_game_is_about_is_drawn(string prompt, string told)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldStartWith(told);
        scene.Objects.Count.ShouldBeLessThanOrEqualTo(3);
    }

    [Theory]
    [InlineData("an oil pastel drawing of a cat", "oil pastel drawing")]
    [InlineData("a soft pastel painting of a horse", "soft pastel painting")]
    [InlineData("a ballpoint pen drawing of a cat", "ballpoint pen drawing")]
    [InlineData("a paper cutout of a whale", "paper cutout")]
    [InlineData("a woodblock print of a wave", "woodblock print")]
    public void What_it_is_drawn_with_is_no_thing(string prompt, string medium)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem();
        scene.Warnings.ShouldHaveSingleItem().Message.ShouldContain(medium);
    }
}
