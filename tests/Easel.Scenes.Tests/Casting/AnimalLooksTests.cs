using Easel.Abstractions.Pixels;
using Easel.Scenes.Figures.Animals;

namespace Easel.Scenes.Tests.Casting;

/// <summary>Animals have the coats and parts that are said of them.</summary>
public sealed class AnimalLooksTests
{
    private static readonly Rgb Blue = Colour("blue");
    private static readonly Rgb Yellow = Colour("yellow");
    private static readonly Rgb White = Colour("white");
    private static readonly Rgb Red = Colour("red");
    private static readonly string[] FourLegged = ["cat", "dog", "horse", "lion", "rabbit", "cow"];

    [Theory]
    [InlineData("a {0} with blue eyes")]
    [InlineData("a blue-eyed {0}")]
    [InlineData("a {0} with big blue eyes")]
    [InlineData("a {0} with blue eyes sleeping on a couch")]
    [InlineData("a {0} with blue eyes running")]
    public void Eyes_have_the_colour_that_is_said(string prompt) => Each(prompt, species => species.EyeColour.ShouldBe(Blue));

    [Theory]
    [InlineData("a dog with a blue bandana and floppy ears", "ears")]
    [InlineData("a rabbit with a hat and long ears", "ears")]
    [InlineData("a scarecrow with a straw hat and button eyes", "eyes")]
    [InlineData("a teddy bear with a bow tie and button eyes", "eyes")]
    [InlineData("a robot with a hat and big blue eyes", "eyes")]
    [InlineData("a snowman with a red scarf and a carrot nose", "nose")]
    [InlineData("a bear wearing a hat and a red nose", "nose")]
    [InlineData("a pirate with a hat and a wooden leg", "leg")]
    [InlineData("a man with a hat and big ears", "ear")]
    [InlineData("a girl with a hat and bare feet", "foot")]
    [InlineData("a fairy with a wand and wings", "wing")]
    [InlineData("an angel with a halo and white wings", "wing")]
    public void A_part_that_is_named_after_a_garment_is_no_thing_beside_its_owner(string prompt, string part) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldNotContain(thing => thing.Concept.Caption.Contains(part));

    [Theory]
    [InlineData("a cat wearing a hat and a dog with a long tail", "dog")]
    [InlineData("a rabbit with a scarf and a mouse", "mouse")]
    public void Who_is_named_after_a_garment_is(string prompt, string caption) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == caption);

    [Theory]
    [InlineData("a {0} with big ears")]
    [InlineData("a big-eared {0}")]
    [InlineData("a {0} with a long tail and huge ears")]
    public void Large_ears_are_larger(string prompt) =>
        Each(prompt, species => species.EarScale.ShouldBeGreaterThan(1), "cat", "dog", "horse", "bear");

    [Theory]
    [InlineData("a {0} with a long tail")]
    [InlineData("a {0} with blue eyes and a long tail")]
    [InlineData("a long-tailed {0}")]
    public void A_long_tail_is_longer(string prompt) =>
        Each(prompt, species => species.TailScale.ShouldBeGreaterThan(1), "dog", "horse", "pig");

    [Theory]
    [InlineData("eine Katze mit blauen Augen")]
    [InlineData("un chat aux yeux bleus")]
    [InlineData("un gato con ojos azules")]
    [InlineData("um gato com olhos azuis")]
    public void Eyes_have_the_colour_that_is_said_in_other_languages(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Vector.ShouldBeOfType<AnimalDrawing>().Species.EyeColour.ShouldBe(Blue);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a zebra with colorful stripes")]
    [InlineData("a cat with rainbow stripes")]
    public void Colourful_stripes_have_several_colours(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Vector.ShouldBeOfType<AnimalDrawing>().Species.Bands.ShouldNotBeNull();

    [Fact]
    public void A_white_tail_is_no_deer()
    {
        var scene = Vocabularies.Reader.Read("a horse with a red mane and a white tail");
        scene.Objects.ShouldHaveSingleItem().Vector.ShouldBeOfType<AnimalDrawing>().Species.TailColour.ShouldBe(White);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a {0} with wings")]
    [InlineData("a winged {0}")]
    [InlineData("a {0} with angel wings")]
    public void Anybody_may_have_wings(string prompt) => Each(prompt, species => species.HasWings.ShouldBeTrue());

    [Theory]
    [InlineData("a fat {0}")]
    [InlineData("a chubby {0} running")]
    public void Fat_ones_are_thick(string prompt) => Each(prompt, species => species.Girth.ShouldBeGreaterThan(1));

    [Theory]
    [InlineData("a skinny {0}")]
    [InlineData("a thin white {0} sitting")]
    public void Thin_ones_are_not(string prompt) => Each(prompt, species => species.Girth.ShouldBeLessThan(1));

    [Theory]
    [InlineData("an eagle with golden wings")]
    [InlineData("an eagle spreading its golden wings")]
    [InlineData("a golden-winged bird")]
    [InlineData("a parrot flapping its yellow wings")]
    public void Wings_have_the_colour_that_is_said(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Vector.ShouldBeOfType<AnimalDrawing>().Species.WingColour.ShouldBe(Yellow);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a black and white {0}")]
    [InlineData("a white and black {0} running")]
    [InlineData("a {0} with black and white fur")]
    public void A_coat_of_two_colours_has_both(string prompt) =>
        Each(
            prompt,
            species =>
            {
                species.Markings.ShouldBe(Markings.Patches);
                species.Dark.ShouldBe(Colour("black"));
                ((int)species.Fur.Red).ShouldBeGreaterThan(0xe0);
            }
        );

    [Fact]
    public void Several_are_black_and_white_each_and_red_or_blue_by_themselves()
    {
        Vocabularies.Reader.Read("two black and white cats").Objects.ShouldHaveSingleItem().Count.ShouldBe(2);
        Vocabularies.Reader.Read("two red and blue cats").Objects.Count.ShouldBe(2);
        Vocabularies.Reader.Read("a black and white penguin").Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a rainbow {0}")]
    [InlineData("a rainbow coloured {0}")]
    [InlineData("a colorful {0}")]
    [InlineData("a multicolored {0} dancing")]
    public void A_rainbow_animal_is_in_many_colours(string prompt) =>
        Each(prompt, species => species.Bands.ShouldNotBeNull().Count.ShouldBeGreaterThan(3));

    [Theory]
    [InlineData("a spotted {0}", "Dots")]
    [InlineData("a polka dot {0}", "Dots")]
    [InlineData("a striped {0}", "Tiger")]
    [InlineData("a {0} with stripes", "Tiger")]
    public void A_pattern_is_on_the_coat(string prompt, string markings) =>
        Each(prompt, species => species.Markings.ToString().ShouldBe(markings));

    [Theory]
    [InlineData("a reindeer with a red nose")]
    [InlineData("a red-nosed dog")]
    public void Noses_too(string prompt) => Species(prompt).NoseColour.ShouldBe(Red);

    [Theory]
    [InlineData("a peacock spreading its feathers", "peacock")]
    [InlineData("a peacock displaying its beautiful tail", "peacock")]
    [InlineData("a butterfly spreading its wings", "butterfly")]
    [InlineData("a butterfly with blue wings", "butterfly")]
    public void What_the_picture_shows_is_no_thing_beside_it(string prompt, string animal)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(animal);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a cat with three tails")]
    [InlineData("a dog with glass wings")]
    [InlineData("a fish with big ears")]
    public void What_no_figure_shows_is_told(string prompt) => Vocabularies.Reader.Read(prompt).Warnings.ShouldNotBeEmpty();

    [Fact]
    public void Another_style_tells_what_it_cannot_show() =>
        Vocabularies.Reader.Read("a 3d white cat with blue eyes").Warnings.ShouldContain(warning => warning.Message.Contains("blue eyes"));

    private static void Each(string prompt, Action<Species> check, params string[] animals)
    {
        foreach (var animal in animals.Length > 0 ? animals : FourLegged)
        {
            var said = string.Format(System.Globalization.CultureInfo.InvariantCulture, prompt, animal);
            check(Species(said));
            Vocabularies.Reader.Read(said).Warnings.ShouldBeEmpty(said);
        }
    }

    private static Species Species(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Vector.ShouldBeOfType<AnimalDrawing>(prompt).Species;

    private static Rgb Colour(string name) => Vocabularies.Icons.Colours[Vocabularies.Icons.FindColour(name)!.Value].Rgb;
}
