using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Every word of weight is drawn, or a warning has it.</summary>
public sealed class WordAuditTests
{
    [Theory]
    [InlineData("a wall covered with icons", "icons")]
    [InlineData("a man with a tattoo", "tattoo")]
    [InlineData("a woman searching for her keys", "keys")]
    [InlineData("a baker kneading dough for bread", "bread")]
    [InlineData("a white bathroom with a mirror", "white")]
    [InlineData("a small bathroom with a mirror", "small")]
    [InlineData("a cat on a purple field", "purple")]
    [InlineData("a bottle with blue liquid", "blue")]
    [InlineData("a sharp pen", "sharp")]
    [InlineData("a fluffy snake and a furry brick", "furry")]
    [InlineData("a tired boy because it is late", "late")]
    [InlineData("a room with a painting of a dog", "painting")]
    [InlineData("a man holding a picture of a cat", "picture")]
    public void What_is_not_drawn_is_told(string prompt, string word) =>
        Vocabularies.Reader.Read(prompt).Warnings.ShouldHaveSingleItemWith("prompt_not_drawn").Message.ShouldContain($"'{word}'");

    [Theory]
    [InlineData("a sticker of a cat")]
    [InlineData("a cat, sticker, white background")]
    [InlineData("a girl holding a postcard")]
    [InlineData("a fluffy cat and a sharp knife")]
    [InlineData("a soft pillow on a bed")]
    [InlineData("a tall skyscraper in the city")]
    [InlineData("an airplane in a blue sky")]
    [InlineData("a cow in a green field")]
    [InlineData("a small red car in front of a big house")]
    [InlineData("the car is small")]
    [InlineData("an empty room without furniture")]
    [InlineData("a panda with glasses on its head")]
    [InlineData("an owl with a mouse in its beak")]
    [InlineData("a woman in a red dress with white polka dots")]
    [InlineData("HELLO in big bold red letters")]
    [InlineData("a teapot with a big smile")]
    [InlineData("a woman holding an umbrella because it is raining")]
    public void What_is_drawn_is_warned_of_by_nobody(string prompt) =>
        Vocabularies.Reader.Read(prompt).Warnings.ShouldNotContain(warning => warning.Code == "prompt_not_drawn");

    [Theory]
    [InlineData("a man reading while his cat sleeps", "a man reading with an open book and a cat sleeping")]
    [InlineData("a boy running because a dog barks", "a boy running and a dog barking")]
    [InlineData("a woman cooking when her dog barks", "a woman cooking with a frying pan and a dog barking")]
    [InlineData("a girl singing while dancing", "a girl dancing and holding a microphone")]
    public void A_clause_has_somebody_of_its_own_who_acts(string prompt, string told) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldStartWith(told);

    [Theory]
    [InlineData("a mouse as big as an elephant")]
    [InlineData("an ant as large as a car")]
    public void What_is_as_large_as_another_is_drawn_so(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Scale.ShouldBeGreaterThan(scene.Objects[1].Scale);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a (red:1.3) car", "a red automobile")]
    [InlineData("a ((red)) car", "a red automobile")]
    [InlineData("a cat, (blue background:1.2)", "a cat, flat style, on a blue background")]
    public void Words_that_have_a_weight_are_read_where_they_stand(string prompt, string told) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldStartWith(told);

    [Theory]
    [InlineData("a fisherman, 50mm, f/1.8", "f/1.8")]
    [InlineData("a cat, 85mm lens, iso 400", "85mm lens")]
    public void How_a_photograph_is_taken_is_no_number_of_things(string prompt, string word)
    {
        var warnings = Vocabularies.Reader.Read(prompt).Warnings;
        warnings.ShouldHaveSingleItemWith("prompt_not_drawn").Message.ShouldContain($"'{word}'");
        warnings.ShouldNotContain(warning => warning.Code == "count_rounded");
    }

    [Theory]
    [InlineData("the cat's whiskers", "cat")]
    [InlineData("an elephant's trunk", "elephant")]
    [InlineData("a peacock's feathers", "peacock")]
    public void An_animal_is_drawn_for_a_part_of_its_own(string prompt, string animal)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Concept.Caption.ShouldContain(animal);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a boy whose shirt is yellow", "a boy wearing a yellow t-shirt")]
    [InlineData("a girl who has a blue balloon", "a girl holding a blue balloon")]
    [InlineData("a cat that has a hat", "a cat wearing a top hat")]
    [InlineData("a boy puts on his shoes", "a boy wearing shoes")]
    public void What_somebody_has_is_theirs(string prompt, string told) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldStartWith(told);

    [Theory]
    [InlineData("a sunset over the montains", "in the mountains at sunset", "'montains' as 'mountains'")]
    [InlineData("a goat in the mountans", "in the mountains", "'mountans' as 'mountains'")]
    [InlineData("a bycicle leaning against a wall", "a bicycle against a wall", "'bycicle' as 'bicycle'")]
    public void Slips_of_places_and_of_who_does_something_are_read_first(string prompt, string told, string slip)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldContain(told);
        scene.Warnings.ShouldHaveSingleItemWith("prompt_replaced").Message.ShouldContain(slip);
    }

    [Theory]
    [InlineData("a boy playing when it rains", SceneWeather.Rain)]
    [InlineData("it snows and a fox is sleeping", SceneWeather.Snow)]
    public void The_weather_may_be_a_verb(string prompt, SceneWeather weather) =>
        Vocabularies.Reader.Read(prompt).Ground!.Weather.ShouldBe(weather);

    [Theory]
    [InlineData("a man mowing the lawn", "lawn mower")]
    [InlineData("a woman mowing", "lawn mower")]
    public void Who_does_it_has_what_it_is_done_with(string prompt, string thing) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(said => said.Concept.Caption == thing);

    [Theory]
    [InlineData("a man with a tattoo on his arm")]
    [InlineData("a woman with a scar on her hand")]
    public void A_part_that_nothing_is_on_is_no_thing(string prompt) => Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem();

    [Theory]
    [InlineData("a mother reading to her children before they sleep", "three children sleeping")]
    [InlineData("a girl watching two dogs while they run", "two dogs running")]
    public void They_are_several(string prompt, string told) => Vocabularies.Reader.Read(prompt).Description.ShouldContain(told);

    [Theory]
    [InlineData("a woman dancing and waving", "dancing")]
    [InlineData("a child running through a maze and having fun", "having")]
    public void Of_two_things_that_are_done_the_one_that_is_not_seen_is_told(string prompt, string verb) =>
        Vocabularies.Reader.Read(prompt).Warnings.ShouldHaveSingleItemWith("prompt_not_drawn").Message.ShouldContain($"'{verb}'");

    [Theory]
    [InlineData("a robot, city, rain", SceneWeather.Rain)]
    [InlineData("a lighthouse, storm, waves", SceneWeather.Storm)]
    public void Weather_between_commas_is_no_thing(string prompt, SceneWeather weather) =>
        Vocabularies.Reader.Read(prompt).Ground!.Weather.ShouldBe(weather);

    [Theory]
    [InlineData("a boy who has lost his tooth", "lost")]
    [InlineData("a man that has painted his fence", "painted")]
    public void What_somebody_has_done_is_no_thing_of_theirs(string prompt, string verb) =>
        Vocabularies.Reader.Read(prompt).Warnings.ShouldHaveSingleItemWith("prompt_not_drawn").Message.ShouldContain($"'{verb}'");

    [Theory]
    [InlineData("a mother reading to her children")]
    [InlineData("a man playing the guitar and singing, a woman reading to a dog")]
    public void Nobody_holds_whom_they_read_to(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldNotContain(relation =>
            relation.Kind == SceneRelationKind.HeldBy && scene.Objects[relation.First].Concept.Traits.Lives
        );
    }
}
