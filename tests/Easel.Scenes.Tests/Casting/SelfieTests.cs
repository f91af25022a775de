using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;

namespace Easel.Scenes.Tests.Casting;

/// <summary>Who takes a selfie is seen from near, the phone in the hand; bands, balloons and headsets are where they belong.</summary>
public sealed class SelfieTests
{
    [Theory]
    [InlineData("man selfie at the beach", ScenePlace.Beach)]
    [InlineData("a girl taking a selfie", null)]
    [InlineData("selfie in the mountains", ScenePlace.Mountains)]
    [InlineData("selfie of an old man", null)]
    [InlineData("a woman taking a selfie in front of the eiffel tower", null)]
    public void A_selfie_is_of_who_takes_it(string prompt, ScenePlace? place)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var person = scene.Objects[0].Vector.ShouldBeOfType<PersonDrawing>();
        (person.PoseName, person.IsPortrait, person.Outfit.Prop).ShouldBe((PoseName.Selfie, true, Prop.Phone));
        scene.Ground?.Place.ShouldBe(place!.Value);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "selfie" || thing.Concept.Caption == "mobile phone");
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a couple taking a selfie", 2)]
    [InlineData("group selfie", 3)]
    [InlineData("selfie of two friends", 2)]
    [InlineData("a boy and a girl taking a selfie", 2)]
    public void One_of_a_group_holds_the_phone(string prompt, int members)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var group = scene.Objects.ShouldHaveSingleItem().Vector.ShouldBeOfType<GroupDrawing>();
        (group.Members.Count, group.Members.Count(member => ((PersonDrawing)member).Outfit.Prop == Prop.Phone)).ShouldBe((members, 1));
        group.Members.ShouldAllBe(member => member.IsPortrait);
        scene.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void A_sunset_selfie_is_at_sunset()
    {
        var scene = Vocabularies.Reader.Read("sunset selfie");
        scene.Ground.ShouldNotBeNull().Light.ShouldBe(SceneLight.Sunset);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a rock band on stage", new[] { "guitar", "microphone", "drum" })]
    [InlineData("a band playing music", new[] { "guitar", "microphone", "drum" })]
    [InlineData("a jazz band", new[] { "saxophone", "microphone", "trumpet" })]
    [InlineData("an orchestra", new[] { "violin", "flute", "cello", "trumpet", "drum" })]
    public void Each_of_a_band_has_another_instrument(string prompt, string[] instruments)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var held = scene.Relations.Where(relation => relation.Kind == SceneRelationKind.HeldBy).ToList();
        held.Select(relation => scene.Objects[relation.First].Concept.Caption).ShouldBe(instruments, ignoreOrder: true);
        held.Select(relation => relation.Second).Distinct().Count().ShouldBe(instruments.Length);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a boy playing with a vr headset", "vr headset")]
    [InlineData("a man using a vr headset", "vr headset")]
    [InlineData("a woman with headphones", "headphone")]
    public void A_headset_is_worn(string prompt, string headset)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var worn = scene.Relations.ShouldHaveSingleItem();
        (worn.Kind, scene.Objects[worn.First].Concept.Caption).ShouldBe((SceneRelationKind.WornBy, headset));
    }

    [Theory]
    [InlineData("a child holding a bunch of balloons")]
    [InlineData("a girl holding a big red balloon")]
    public void Who_holds_a_string_stretches_the_arm(string prompt) =>
        Vocabularies.Person(prompt).PoseName.ShouldBe(PoseName.HoldingString);

    [Theory]
    [InlineData("a boy looking through a telescope at the stars")]
    [InlineData("a girl looking at the moon through a telescope")]
    public void A_telescope_is_looked_through_at_night(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().Light.ShouldBe(SceneLight.Night);
        scene.Objects.Select(thing => thing.Concept.Caption).ShouldContain("telescope");
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "star");
    }

    [Fact]
    public void A_genie_has_a_lamp_of_oil()
    {
        Vocabularies.Reader.Read("a genie with a lamp").Objects.ShouldContain(thing => thing.Concept.Caption == "genie lamp");
        Vocabularies.Reader.Read("a genie coming out of a lamp").Description.ShouldBe("a genie from a lamp, flat style");
    }
}
