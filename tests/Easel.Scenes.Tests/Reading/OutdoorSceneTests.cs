using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Rainbows, hills, stations, harbours, and what drifts in the air.</summary>
public sealed class OutdoorSceneTests
{
    [Theory]
    [InlineData("a rainbow over a farm with cows")]
    [InlineData("a rainbow after the rain over a green valley with sheep")]
    public void A_rainbow_is_in_the_sky_over_all(string prompt) =>
        Vocabularies
            .Reader.Read(prompt)
            .Objects.ShouldContain(thing => thing.Concept.Caption == "rainbow arc" && thing.BackdropPlace == BackdropPlace.Sky);

    [Theory]
    [InlineData("a rainbow")]
    [InlineData("a bright rainbow after the rain")]
    [InlineData("a child's drawing of a rainbow")]
    public void A_rainbow_is_a_whole_arc_by_itself_too(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == "rainbow arc");

    [Theory]
    [InlineData("a skier going down a mountain")]
    [InlineData("a snowboarder on a slope")]
    [InlineData("a woman skiing down a steep mountainside")]
    [InlineData("a hiker going up a mountain")]
    [InlineData("two children sledding down a snowy mountain")]
    [InlineData("a man riding his mountain bike down a mountain")]
    public void Who_is_under_way_on_a_mountain_is_in_the_mountains(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Mountains);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption.EndsWith("mountain", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a castle on a mountain", "mountain")]
    [InlineData("a goat standing on a mountain", "mountain")]
    public void Who_stands_on_a_mountain_is_on_its_top(string prompt, string caption) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption.Contains(caption, StringComparison.Ordinal));

    [Theory]
    [InlineData("fireflies over a meadow at night", "firefly")]
    [InlineData("autumn leaves falling in a park with a bench", "autumn leaf")]
    [InlineData("a street in autumn with falling leaves", "autumn leaf")]
    [InlineData("cherry blossom petals falling in a garden with a bench", "petal")]
    [InlineData("a girl with cherry blossom petals falling around her", "petal")]
    public void Many_of_what_drifts_are_in_the_air(string prompt, string caption)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldContain(thing =>
            thing.Concept.Caption == caption && thing.Count == 12 && thing.BackdropPlace == BackdropPlace.Air
        );
        scene.Warnings.ShouldNotContain(warning => warning.Message.Contains("falling", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a pile of leaves in a park")]
    [InlineData("leaves on a path in a forest")]
    [InlineData("a firefly in a meadow")]
    [InlineData("three leaves")]
    public void What_lies_or_is_alone_does_not_drift(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldNotContain(thing => thing.BackdropPlace == BackdropPlace.Air);

    [Theory]
    [InlineData("rolling hills with a windmill and sheep")]
    [InlineData("green hills with a house and a tree")]
    [InlineData("hills with cypress trees at sunset")]
    public void Hills_that_nobody_counted_are_the_land(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Meadow);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "hill");
    }

    [Fact]
    public void Hills_with_a_number_are_things() =>
        Vocabularies.Reader.Read("three hills and a house").Objects.ShouldContain(thing => thing.Concept.Caption == "hill");

    [Theory]
    [InlineData("a train in a station", 1)]
    [InlineData("a train at the platform", 1)]
    [InlineData("trains in a busy railway station", 2)]
    public void A_train_in_a_station_is_on_rails(string prompt, int count)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().HasRails.ShouldBeTrue();
        scene.Objects.ShouldContain(thing =>
            thing.Concept.Caption == "train" && thing.Count == count && thing.BackdropPlace == BackdropPlace.Rails
        );
    }

    [Fact]
    public void A_street_has_no_rails() =>
        Vocabularies.Reader.Read("a bus at a bus station").Ground.ShouldNotBeNull().HasRails.ShouldBeFalse();

    [Theory]
    [InlineData("an autumn street with a house")]
    [InlineData("a tram on a city street in autumn")]
    public void A_street_in_autumn_has_a_golden_tree(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == "autumn tree" && thing.IsBackdrop);

    [Fact]
    public void A_snowy_mountain_has_snowy_land() =>
        Vocabularies.Reader.Read("a snowy mountain village with a church").Ground.ShouldNotBeNull().IsSnowy.ShouldBeTrue();

    [Fact]
    public void Houses_of_a_harbour_stand_on_its_shore()
    {
        var scene = Vocabularies.Reader.Read("a harbor town with colorful houses and sailboats");
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Lake);
        scene.Objects.ShouldContain(thing => thing.Concept.Caption == "row of houses" && thing.IsBackdrop);
    }

    [Theory]
    [InlineData("a garden with a pond and water lilies")]
    [InlineData("a pond with ducks and lilies")]
    public void Lilies_of_a_pond_float(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == "lily pad");

    [Fact]
    public void Glass_towers_are_skyscrapers() =>
        Vocabularies
            .Reader.Read("a futuristic city with tall glass towers")
            .Objects.ShouldContain(thing => thing.Concept.Caption == "skyscraper");

    [Fact]
    public void Huge_waves_are_those_of_the_sea() =>
        Vocabularies.Reader.Read("a lighthouse on a cliff with huge waves crashing").Ground.ShouldNotBeNull().HasWaves.ShouldBeTrue();

    [Fact]
    public void A_cottage_stands_on_no_climbing_roses() =>
        Vocabularies
            .Reader.Read("a thatched cottage with climbing roses and a fence")
            .Relations.ShouldNotContain(relation => relation.Kind == SceneRelationKind.On);
}
