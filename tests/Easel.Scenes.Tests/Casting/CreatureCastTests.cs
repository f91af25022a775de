using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Tests.Casting;

/// <summary>Creatures that the art shows in one picture do, wear and hold things as other animals do.</summary>
public sealed class CreatureCastTests
{
    [Theory]
    [InlineData("a werewolf running through the forest", "Running")]
    [InlineData("a triceratops running", "Running")]
    [InlineData("a stegosaurus sleeping", "Asleep")]
    [InlineData("a walrus sleeping on the beach", "Asleep")]
    [InlineData("a seal lying on a rock", "Lying")]
    [InlineData("a skunk running", "Running")]
    [InlineData("a pegasus galloping", "Running")]
    [InlineData("a griffin roaring", "Roaring")]
    [InlineData("a phoenix flying", "Flying")]
    [InlineData("a pelican flying", "Flying")]
    [InlineData("a vulture flying", "Flying")]
    [InlineData("an ostrich running", "Running")]
    [InlineData("a clownfish jumping", "Leaping")]
    [InlineData("a monster dancing", "Upright")]
    [InlineData("a yeti dancing", "Upright")]
    [InlineData("a teddy bear dancing", "Upright")]
    [InlineData("a guinea pig dancing", "Upright")]
    [InlineData("a meerkat waving", "Upright")]
    public void What_it_does_is_its_stance(string prompt, string stance)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Vector.ShouldBeOfType<AnimalDrawing>(prompt).Stance.ToString().ShouldBe(stance);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a yeti wearing a scarf")]
    [InlineData("a walrus in a red scarf")]
    [InlineData("a monster wearing a scarf")]
    [InlineData("a triceratops with a blue scarf")]
    public void A_scarf_is_about_its_neck_and_not_before_its_face(string prompt)
    {
        var thing = Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem();
        thing.Vector.ShouldBeOfType<AnimalDrawing>().Scarf.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("a one-eyed monster waving", 1)]
    [InlineData("a monster waving", 2)]
    [InlineData("a three-eyed monster waving", 3)]
    public void Monsters_keep_their_eyes(string prompt, int eyes)
    {
        var drawing = Vocabularies.Reader.Read(prompt).Objects[0].Vector.ShouldBeOfType<AnimalDrawing>();
        (drawing.PoseName, drawing.Species.EyeCount).ShouldBe((PoseName.Waving, eyes));
    }

    [Theory]
    [InlineData("a butterfly flying")]
    [InlineData("a bat flying")]
    [InlineData("a dragonfly hovering")]
    [InlineData("a jellyfish swimming")]
    [InlineData("an octopus swimming")]
    [InlineData("a snail crawling")]
    [InlineData("a snake slithering")]
    public void What_its_picture_shows_anyway_is_not_missing(string prompt) => Vocabularies.Reader.Read(prompt).Warnings.ShouldBeEmpty();

    [Theory]
    [InlineData("a butterfly dancing", "dancing")]
    [InlineData("a jellyfish running", "running")]
    [InlineData("a snail flying", "flying")]
    public void What_its_picture_does_not_show_is_told(string prompt, string verb) =>
        Vocabularies.Reader.Read(prompt).Warnings.ShouldHaveSingleItem().Message.ShouldContain($"'{verb}'");

    [Theory]
    [InlineData("a baby elephant")]
    [InlineData("a baby dragon")]
    [InlineData("a baby penguin")]
    [InlineData("a baby brown bear")]
    [InlineData("three baby foxes")]
    [InlineData("a baby unicorn in a meadow")]
    public void A_baby_animal_is_drawn_as_a_young_one(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var grown = Vocabularies.Reader.Read($"{prompt.Replace("baby ", "", StringComparison.Ordinal)} sleeping").Objects[0];
        var young = scene.Objects.ShouldHaveSingleItem();
        var (one, other) = (young.Vector.ShouldBeOfType<AnimalDrawing>().Species, grown.Vector.ShouldBeOfType<AnimalDrawing>().Species);
        (one.HeadSize / one.Build.Torso).ShouldBeGreaterThan(other.HeadSize / other.Build.Torso);
        young.Concept.ShouldBe(grown.Concept);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a baby octopus")]
    [InlineData("a baby snake")]
    public void Of_what_is_no_figure_it_is_told_that_it_is_drawn_grown(string prompt) =>
        Vocabularies.Reader.Read(prompt).Warnings.ShouldHaveSingleItem().Message.ShouldContain("'baby'");

    [Theory]
    [InlineData("a dinosaur hatching from an egg", "hatching egg")]
    [InlineData("a baby dragon in an egg", "hatching egg")]
    [InlineData("a turtle hatching out of an egg", "hatching egg")]
    [InlineData("a kitten in a shoe", "open shoe")]
    [InlineData("a mouse living in a sneaker", "open shoe")]
    [InlineData("a hamster in a pocket", "pocket")]
    public void Small_ones_look_out_of_what_they_are_in(string prompt, string caption)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Select(thing => thing.Concept.Caption).Skip(1).ShouldBe([caption]);
        scene.Relations.ShouldBe([new SceneRelation(0, SceneRelationKind.In, 1)]);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a cat in boots")]
    [InlineData("a dog in shoes")]
    [InlineData("a bear in a scarf")]
    public void What_fits_is_worn(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldAllBe(relation => relation.Kind == SceneRelationKind.WornBy);

    [Theory]
    [InlineData("kangaroo with a joey in its pouch")]
    [InlineData("a kangaroo with a baby in her pouch")]
    public void A_joey_is_in_the_pouch(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Vector.ShouldBeOfType<AnimalDrawing>().HasJoey.ShouldBeTrue();
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a monster with three eyes and two horns")]
    [InlineData("a blue monster with two horns")]
    [InlineData("a cat with two horns")]
    [InlineData("a goat with two horns")]
    public void Two_horns_are_its_own(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Vector.ShouldBeOfType<AnimalDrawing>().Species.Crest.ShouldBe(Crest.Horns);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a ferret", "ferret")]
    [InlineData("two lionesses", "lioness")]
    [InlineData("a cheetah", "cheetah")]
    [InlineData("gazelles", "antelope")]
    [InlineData("a marmot", "groundhog")]
    [InlineData("a goblin", "cave goblin")]
    [InlineData("a red cardinal on a branch", "cardinal bird")]
    [InlineData("a chimp", "chimpanzee")]
    public void Animals_that_the_art_lacks_have_pictures_and_figures(string prompt, string caption)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Concept.Caption.ShouldBe(caption);
        scene.Warnings.ShouldBeEmpty();
        Fauna.Find(caption).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("a devil")]
    [InlineData("an angel")]
    [InlineData("a leprechaun")]
    public void Who_the_art_has_another_picture_of_is_a_figure(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Vector.ShouldBeOfType<PersonDrawing>();
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a ghost family in a haunted house", "ghost")]
    [InlineData("a robot family", "robot")]
    [InlineData("a family of snowmen", "snowman")]
    [InlineData("an alien family", "alien")]
    public void Creatures_have_families(string prompt, string caption)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene
            .Objects.Count(thing => thing.Concept.Caption.StartsWith(caption, StringComparison.Ordinal))
            .ShouldBe(2, Vocabularies.Objects(scene));
        scene.Warnings.ShouldBeEmpty();
    }
}
