using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Things as people name them: their parts, what they are wrapped in, heaps in many colours, signs that point.</summary>
public sealed class EverydayObjectTests
{
    [Theory]
    [InlineData("a pile of colorful pillows", "seven pillows in red, yellow, blue and green")]
    [InlineData("a stack of colorful plates", "four plates in red, yellow, blue and green")]
    [InlineData("a pile of red and yellow leaves", "seven leaves in red and yellow")]
    public void A_heap_in_many_colours_is_one_heap(string prompt, string told)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Heap.ShouldNotBe(SceneHeap.None);
        scene.Description.ShouldBe($"{told}, flat style");
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a basket of red and green apples", "a basket with inside it five apples in red and green")]
    [InlineData("a bowl of red and green grapes", "a bowl with inside it five grapes in red and green")]
    [InlineData("a bowl of colorful candies", "a bowl with inside it five candies in red, yellow, blue and green")]
    public void A_vessel_is_full_of_every_colour(string prompt, string told)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldBe($"{told}, flat style");
        scene.Warnings.ShouldBeEmpty();
        scene.Objects[1].ColourOf(0).ShouldNotBe(scene.Objects[1].ColourOf(1));
    }

    [Theory]
    [InlineData("a hammer with a red handle", "a plain hammer with a red handle")]
    [InlineData("a jar with a red lid", "a plain jar with a red lid")]
    [InlineData("a bed with white sheets and a red blanket", "a plain bed with white sheets and a red blanket")]
    [InlineData("a blue rocket with a red nose and yellow fins", "a blue plain rocket with a red nose and yellow fins")]
    [InlineData("a guitar with a black pickguard", "an electric guitar with a black pickguard")]
    [InlineData("a bottle with a blue label", "a bottle with a blue label")]
    [InlineData("a necklace with a green gem", "a necklace with a green gem")]
    [InlineData("a mailbox with a red flag", "a mailbox with a red flag")]
    [InlineData("a present with a blue ribbon", "a gift with ribbon with a blue ribbon")]
    public void Parts_of_things_have_the_colours_that_are_said(string prompt, string told)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().PartColours.ShouldNotBeEmpty();
        scene.Description.ShouldBe($"{told}, flat style");
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a taxi with an open door", "taxi", "open")]
    [InlineData("a scooter with a brown seat", "motor scooter", "brown seat")]
    [InlineData("a bicycle with a flat tire", "bicycle", "flat")]
    [InlineData("a pen with a gold cap", "pen", "gold cap")]
    [InlineData("a black speaker with a red light", "speaker", "red light")]
    [InlineData("an umbrella with bent ribs", "umbrella", "bent")]
    public void What_is_said_of_a_part_that_its_picture_does_not_show_is_told(string prompt, string whole, string told)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(whole);
        scene.Warnings.ShouldContain(warning => warning.Message.Contains($"'{told}'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a carrot with green leaves", "carrot")]
    [InlineData("a drone with four propellers", "drone")]
    [InlineData("a cargo ship with colorful containers", "cargo ship")]
    [InlineData("a three tier wedding cake", "wedding cake")]
    [InlineData("a wedding cake with three tiers", "wedding cake")]
    [InlineData("a latte with foam art", "latte")]
    public void What_its_picture_shows_needs_no_warning(string prompt, string whole)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var thing = scene.Objects.ShouldHaveSingleItem();
        (thing.Concept.Caption, thing.Count).ShouldBe((whole, 1));
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a two door car", "automobile", "two door")]
    [InlineData("a six string guitar", "guitar", "six string")]
    public void A_number_before_a_part_counts_no_things(string prompt, string whole, string told)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var thing = scene.Objects.ShouldHaveSingleItem();
        (thing.Concept.Caption, thing.Count).ShouldBe((whole, 1));
        scene.Warnings.ShouldContain(warning => warning.Message.Contains($"'{told}'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a gift box wrapped in gold paper with a red ribbon", "a yellow gift with ribbon with a red ribbon")]
    [InlineData("a present wrapped in blue paper", "a blue wrapped gift")]
    public void A_gift_has_the_colour_of_its_paper(string prompt, string told) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldBe($"{told}, flat style");

    [Theory]
    [InlineData("a sandwich wrapped in foil", "sandwich")]
    [InlineData("a loaf of bread wrapped in paper", "loaf of bread")]
    public void What_it_is_wrapped_in_is_told(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(thing);
        scene.Warnings.ShouldContain(warning => warning.Message.Contains("wrapped in", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a puppy wrapped in a blanket", 2)]
    [InlineData("a paper on a desk", 2)]
    public void Other_wraps_and_papers_are_things(string prompt, int count) =>
        Vocabularies.Reader.Read(prompt).Objects.Count.ShouldBe(count);

    [Theory]
    [InlineData("a wooden sign with an arrow that says \"Beach\"", "blank sign pointing right")]
    [InlineData("a sign with an arrow pointing left that says \"Exit\"", "blank sign pointing left")]
    public void Words_are_upon_a_sign_that_points(string prompt, string sign)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Concept.Caption.ShouldBe(sign);
        scene.Relations.ShouldContain(new SceneRelation(1, SceneRelationKind.WrittenOn, 0));
    }

    [Theory]
    [InlineData("a logo for a pizza restaurant", "a slice of pizza on a circle")]
    [InlineData("a bakery logo", "a croissant on a circle")]
    [InlineData("a logo for my bike shop", "a bicycle on a circle")]
    public void The_logo_of_a_trade_shows_what_it_deals_in(string prompt, string told) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldBe($"{told}, flat style");

    [Theory]
    [InlineData("a red hot air balloon over a vineyard", "hot air balloon")]
    [InlineData("a stork delivering a baby", "stork with a baby")]
    [InlineData("a sunflower growing out of a crack in the sidewalk", "ground crack")]
    [InlineData("a butterfly coming out of a cocoon", "cocoon")]
    [InlineData("a basket of eggs with straw", "pile of straw")]
    [InlineData("a lemonade with a straw", "lemonade")]
    [InlineData("a painting hanging on a nail", "wall hook")]
    [InlineData("a woman painting her nails", "nail polish")]
    [InlineData("un pezzo di formaggio", "cheese wedge")]
    [InlineData("sushi rolls on a plate", "sushi roll")]
    [InlineData("flower boxes under a window", "flower box")]
    [InlineData("a box full of old toys", "pile of toys")]
    public void Words_name_what_they_name_in_this_company(string prompt, string caption) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == caption);

    [Theory]
    [InlineData("black and white checkered pattern", "a checkered black and white square")]
    [InlineData("striped pattern in red and white", "a striped red and white square")]
    [InlineData("a pattern of blue and white tiles", "a checkered blue and white square")]
    [InlineData("a plaid fabric", "a plaid square")]
    [InlineData("a floral pattern", "nine flowers in a grid")]
    [InlineData("floral wallpaper pattern", "nine flowers in a grid")]
    [InlineData("yellow zigzag pattern", "a zigzag yellow square")]
    [InlineData("pink and white chevron background", "a chevron pink and white square")]
    [InlineData("leopard print pattern", "a leopard print square")]
    [InlineData("camo fabric", "a camouflage square")]
    [InlineData("green polka dot wrapping paper", "a polka dot green square")]
    [InlineData("blue and white checkered tablecloth pattern", "a checkered blue and white square")]
    public void A_pattern_alone_is_seen(string prompt, string told)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldBe($"{told}, flat style");
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a striped shirt", "t-shirt")]
    [InlineData("a dress with a floral pattern", "dress")]
    public void A_pattern_of_a_thing_is_upon_it(string prompt, string thing) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(thing);

    [Theory]
    [InlineData("three stacked boxes", 3)]
    [InlineData("stacked coffee cups", 4)]
    public void What_is_stacked_is_a_stack(string prompt, int count)
    {
        var thing = Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem();
        (thing.Count, thing.Heap).ShouldBe((count, SceneHeap.Stack));
    }

    [Theory]
    [InlineData("a banana dipped in chocolate", "banana", "dipped in chocolate")]
    [InlineData("fries covered in cheese", "french fries", "covered in cheese")]
    [InlineData("noodle soup with carrots", "bowl of ramen", "carrots")]
    public void What_food_is_covered_with_or_made_of_is_told(string prompt, string food, string told)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(food);
        scene.Warnings.ShouldContain(warning => warning.Message.Contains($"'{told}'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("strawberries dipped in chocolate", "chocolate covered strawberry")]
    [InlineData("a glass of juice with ice", "glass of juice with ice")]
    [InlineData("a cappuccino with a heart in the foam", "latte")]
    [InlineData("a jar of honey with a dipper", "honey pot")]
    [InlineData("a watermelon slice with black seeds", "watermelon")]
    [InlineData("a corn dog on a stick", "corn dog")]
    public void The_picture_of_the_dish_shows_it(string prompt, string dish)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(dish);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a t-shirt with a cat and a dog")]
    [InlineData("a mug with hearts and stars")]
    [InlineData("a hoodie with a star and a moon")]
    public void Several_pictures_are_upon_one_thing(string prompt) =>
        Vocabularies
            .Reader.Read(prompt)
            .Relations.ShouldBe([
                new SceneRelation(1, SceneRelationKind.FeatureOf, 0),
                new SceneRelation(2, SceneRelationKind.FeatureOf, 0),
            ]);

    [Fact]
    public void What_goes_with_a_mug_is_not_upon_it() =>
        Vocabularies
            .Reader.Read("a mug with a heart and a spoon")
            .Relations.ShouldNotContain(relation => relation.First == 2 && relation.Kind == SceneRelationKind.FeatureOf);

    [Theory]
    [InlineData("a neon open sign", "OPEN")]
    [InlineData("a birthday cake with a number 7 candle", "7")]
    [InlineData("a badge with the number 1 and a ribbon", "1")]
    [InlineData("a cake with the number 3 and a candle", "3")]
    [InlineData("the letters A and B", "A B")]
    public void Letters_and_numbers_are_written(string prompt, string text) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Text == text);
}
