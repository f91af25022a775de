using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Figures.Fixtures;

namespace Easel.Scenes.Tests.Casting;

/// <summary>People are in and at their furniture, at the handles of what they push and pull, and on each other's shoulders.</summary>
public sealed class PeopleAtThingsTests
{
    [Theory]
    [InlineData("a girl sleeping in bed", Fixture.Bed, PoseName.InBed)]
    [InlineData("a woman in bed", Fixture.Bed, PoseName.InBed)]
    [InlineData("an old man asleep in his bed", Fixture.Bed, PoseName.InBed)]
    [InlineData("a baby sleeping in a crib", Fixture.Crib, PoseName.InBed)]
    [InlineData("a man taking a bath", Fixture.Bathtub, PoseName.InBath)]
    [InlineData("a woman reading a book in the bathtub", Fixture.Bathtub, PoseName.HoldingInFront)]
    [InlineData("a pianist playing a grand piano", Fixture.Piano, PoseName.AtKeys)]
    [InlineData("a girl playing the piano", Fixture.Piano, PoseName.AtKeys)]
    [InlineData("a grandmother sitting in a rocking chair", Fixture.RockingChair, PoseName.Sitting)]
    [InlineData("an old woman knitting in a rocking chair", Fixture.RockingChair, PoseName.SittingHolding)]
    [InlineData("a man in a red armchair", Fixture.Armchair, PoseName.Sitting)]
    [InlineData("a man sitting in an armchair reading a newspaper", Fixture.Armchair, PoseName.SittingHolding)]
    [InlineData("a boy sitting on a chair", Fixture.Chair, PoseName.Sitting)]
    [InlineData("a boy sitting at a table eating soup", Fixture.Table, PoseName.AtTable)]
    [InlineData("a girl doing homework at her desk", Fixture.Desk, PoseName.AtTable)]
    [InlineData("a chess player", Fixture.Table, PoseName.AtTable)]
    [InlineData("a woman washing the dishes", Fixture.Sink, PoseName.AtSink)]
    [InlineData("a man ironing a shirt", Fixture.IroningBoard, PoseName.Ironing)]
    [InlineData("a woman hanging laundry on a clothesline", Fixture.Clothesline, PoseName.HangingUp)]
    [InlineData("a woman looking out of the window", Fixture.Window, PoseName.AtSill)]
    [InlineData("an old man at the window", Fixture.Window, PoseName.AtSill)]
    public void Furniture_is_drawn_with_who_is_in_it(string prompt, object fixture, object pose)
    {
        var person = Vocabularies.Person(prompt);
        (person.Furnished!.Fixture, person.PoseName).ShouldBe(((Fixture)fixture, (PoseName)pose));
        Vocabularies
            .Reader.Read(prompt)
            .Objects.ShouldNotContain(thing =>
                thing.Concept.Caption == "bed" || thing.Concept.Caption == "piano" || thing.Concept.Caption == "bathtub"
            );
    }

    [Theory]
    [InlineData("a man on a ladder")]
    [InlineData("a painter on a ladder")]
    [InlineData("a woman standing on a ladder")]
    [InlineData("a firefighter climbing a ladder")]
    public void Who_is_on_a_ladder_is_on_its_rungs(string prompt)
    {
        Vocabularies.Person(prompt).PoseName.ShouldBe(PoseName.Climbing);
        Vocabularies.Reader.Read(prompt).Objects[1].Concept.Caption.ShouldBe("upright ladder");
    }

    [Theory]
    [InlineData("a vampire sleeping in a coffin")]
    [InlineData("a vampire asleep in his coffin")]
    [InlineData("a woman lying in a coffin")]
    public void Who_lies_in_a_coffin_is_seen_in_it(string prompt)
    {
        Vocabularies.Person(prompt).PoseName.ShouldBe(PoseName.HoldingInFront);
        Vocabularies.Reader.Read(prompt).Objects[1].Concept.Caption.ShouldBe("open coffin");
    }

    [Theory]
    [InlineData("a girl sitting on a bed")]
    [InlineData("a man standing next to a piano")]
    [InlineData("two kids sleeping in a bed")]
    [InlineData("a man standing next to an armchair")]
    [InlineData("a woman in front of a window")]
    [InlineData("a man fixing a sink")]
    public void Other_furniture_stands_by_itself(string prompt) => Vocabularies.Person(prompt).Furnished.ShouldBeNull();

    [Theory]
    [InlineData("a man in an armchair reading a newspaper", "newspaper")]
    [InlineData("a boy sitting at a table eating soup", "bowl of soup")]
    [InlineData("a woman on a bench eating an ice cream", "ice cream")]
    public void Who_sits_has_what_is_named_after_the_seat(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var held = scene.Relations.Where(relation => relation.Kind == SceneRelationKind.HeldBy).ShouldHaveSingleItem();
        (scene.Objects[held.First].Concept.Caption, held.Second).ShouldBe((thing, 0));
    }

    [Theory]
    [InlineData("a woman sweeping the kitchen floor", Prop.Broom)]
    [InlineData("a man with a broom", Prop.Broom)]
    [InlineData("a boy mopping the floor", Prop.Mop)]
    [InlineData("a girl with a mop", Prop.Mop)]
    [InlineData("a man vacuuming the carpet", Prop.VacuumCleaner)]
    [InlineData("a woman pushing a vacuum cleaner", Prop.VacuumCleaner)]
    public void What_cleans_a_floor_reaches_from_the_hands_to_it(string prompt, object tool)
    {
        Vocabularies.Person(prompt).Outfit.Prop.ShouldBe((Prop)tool);
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem();
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a man ironing a red shirt", "red t-shirt")]
    [InlineData("a girl on roller skates", "roller skate")]
    [InlineData("a boy with a mop", "with a mop")]
    [InlineData("a grandmother sitting in a rocking chair", "sitting in a rocking chair")]
    public void What_a_figure_shows_is_told(string prompt, string told) => Vocabularies.Reader.Read(prompt).Description.ShouldContain(told);

    [Theory]
    [InlineData("a student asleep at his desk")]
    [InlineData("a man sleeping at a table")]
    public void Who_sleeps_at_a_desk_does_not_lie(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        Vocabularies.Person(prompt).PoseName.ShouldBe(PoseName.Slumped);
        scene.Relations.ShouldContain(new SceneRelation(0, SceneRelationKind.Behind, 1));
    }

    [Theory]
    [InlineData("a mother pushing a stroller", PoseName.Pushing, true)]
    [InlineData("a woman pushing a shopping cart", PoseName.Pushing, true)]
    [InlineData("a boy pulling a red wagon", PoseName.Towing, false)]
    [InlineData("a woman pulling a suitcase", PoseName.Towing, false)]
    public void What_has_a_handle_is_pushed_and_pulled_by_it(string prompt, object pose, bool isMirrored)
    {
        var person = Vocabularies.Person(prompt);
        (person.PoseName, person.IsMirrored).ShouldBe(((PoseName)pose, isMirrored));
        Vocabularies.Reader.Read(prompt).Relations.ShouldContain(new SceneRelation(1, SceneRelationKind.LeftOf, 0));
    }

    [Theory]
    [InlineData("a father carrying his daughter on his shoulders")]
    [InlineData("a boy sitting on his father's shoulders")]
    public void Children_sit_on_shoulders(string prompt)
    {
        var people = Vocabularies.Reader.Read(prompt).Objects.Select(thing => thing.Vector).OfType<PersonDrawing>().ToList();
        people.Select(person => person.PoseName).Order().ShouldBe([PoseName.OnShoulders, PoseName.Bearing]);
        people.Single(person => person.PoseName == PoseName.OnShoulders).Person.Age.ShouldBe(Age.Child);
    }

    [Theory]
    [InlineData("a tennis player hitting a ball", "tennis racket")]
    [InlineData("an archer aiming at a target", "drawn bow")]
    public void Some_have_their_tool_in_the_hand(string prompt, string tool)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var held = scene.Relations.Where(relation => relation.Kind == SceneRelationKind.HeldBy).ShouldHaveSingleItem();
        scene.Objects[held.First].Concept.Caption.ShouldBe(tool);
    }

    [Theory]
    [InlineData("a tennis player hitting a ball", "tennis ball")]
    [InlineData("a basketball player with a ball", "basketball")]
    [InlineData("a volleyball player hitting a ball", "volleyball")]
    public void A_ball_is_that_of_the_game(string prompt, string ball) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == ball);

    [Theory]
    [InlineData("two old men playing chess in the park", "chess set")]
    [InlineData("friends playing cards", "playing cards")]
    public void Games_are_played_at_a_table(string prompt, string game)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var laid = scene.Relations.Single(relation => relation.Kind == SceneRelationKind.HeldBy);
        scene.Objects[laid.First].Concept.Caption.ShouldBe(game);
        scene.Objects[laid.Second].Vector.ShouldBeOfType<GroupDrawing>().Shared.ShouldNotBeNull().IsTable.ShouldBeTrue();
    }

    [Theory]
    [InlineData("a family camping in the woods", "camping tent")]
    [InlineData("two friends camping", "camping tent")]
    public void Who_camps_is_seen_beside_the_tent(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Vector.ShouldNotBeNull();
        scene.Objects[1].Concept.Caption.ShouldBe(thing);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("two businessmen shaking hands")]
    [InlineData("two policemen talking")]
    [InlineData("two firemen arguing")]
    public void Words_in_men_are_men(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Vector.ShouldBeOfType<GroupDrawing>().Members.Count.ShouldBe(2);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a painter painting a wall", PoseName.Working)]
    [InlineData("a farmer milking a cow", PoseName.Kneeling)]
    [InlineData("a man washing a car", PoseName.Working)]
    public void What_is_done_with_a_tool_is_a_pose_too(string prompt, object pose) =>
        Vocabularies.Person(prompt).PoseName.ShouldBe((PoseName)pose);

    [Theory]
    [InlineData("a man driving a tractor")]
    [InlineData("a woman driving a red car")]
    [InlineData("a woman on a bus")]
    [InlineData("a farmer on a tractor")]
    [InlineData("kids on a train")]
    public void Drivers_and_passengers_are_inside(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldContain(relation => relation.First == 0 && relation.Kind == SceneRelationKind.In);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a man standing on a bus")]
    [InlineData("a cat on a train")]
    public void Others_are_upon_it(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldContain(new SceneRelation(0, SceneRelationKind.On, 1));

    [Theory]
    [InlineData("a girl drawing on a chalkboard", "blackboard")]
    [InlineData("a man painting on a wall", "wall")]
    public void Who_draws_on_it_stands_before_it(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldNotContain(relation => relation.First == 0 && relation.Kind == SceneRelationKind.On);
        scene.Objects.ShouldContain(other => other.Concept.Caption == thing);
    }

    [Theory]
    [InlineData("two boys wrestling", Prop.None)]
    [InlineData("two women fencing", Prop.Sword)]
    public void Who_fights_faces_the_other(string prompt, object prop)
    {
        var members = Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Vector.ShouldBeOfType<GroupDrawing>().Members;
        members.Select(member => member.IsMirrored).ShouldBe([false, true]);
        members.ShouldAllBe(member => ((PersonDrawing)member).Outfit.Prop == (Prop)prop);
    }

    [Theory]
    [InlineData("a woman in a black top hat and a white dress")]
    [InlineData("a woman in a white dress and a black top hat")]
    public void Clothes_are_put_on_whatever_the_order(string prompt)
    {
        var outfit = Vocabularies.Person(prompt).Outfit;
        (outfit.Cut, outfit.Hat).ShouldBe((Cut.Dress, Hat.TopHat));
    }

    [Theory]
    [InlineData("a man in a tuxedo holding a rose")]
    [InlineData("a ballerina in a pink tutu")]
    public void Evening_and_ballet_clothes_are_known(string prompt) => Vocabularies.Reader.Read(prompt).Warnings.ShouldBeEmpty();

    [Theory]
    [InlineData("a ballerina in a pink tutu")]
    [InlineData("a little girl in a tutu")]
    public void A_tutu_stands_out(string prompt) => Vocabularies.Person(prompt).Outfit.Cut.ShouldBe(Cut.Tutu);

    [Fact]
    public void Nothing_is_warned_of_that_the_figure_has_in_its_hand() =>
        Vocabularies.Reader.Read("a judge with a gavel").Warnings.ShouldBeEmpty();

    [Fact]
    public void After_and_a_word_in_ing_may_be_a_verb()
    {
        var scene = Vocabularies.Reader.Read("a man holding a hammer and building a birdhouse");
        scene.Objects.Select(thing => thing.Concept.Caption).ShouldBe(["man", "hammer", "birdhouse"]);
        scene.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void Who_builds_a_snowman_stands_beside_it_in_the_snow()
    {
        var scene = Vocabularies.Reader.Read("kids building a snowman");
        scene.Ground!.Place.ShouldBe(ScenePlace.Snow);
    }

    [Theory]
    [InlineData("a violinist on stage", "violin")]
    [InlineData("a guitar player on stage with lights", "guitar")]
    [InlineData("a drummer and a guitarist", "drum")]
    [InlineData("a singer on a stage", "microphone")]
    public void Who_is_named_after_an_instrument_has_it(string prompt, string instrument) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == instrument);

    [Theory]
    [InlineData("a drummer behind the drums")]
    [InlineData("a guitarist holding a guitar on stage")]
    public void An_instrument_that_is_named_is_not_drawn_twice(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.Count(thing => thing.Concept.Caption is "drum" or "drum kit" or "guitar").ShouldBe(1);

    [Fact]
    public void Who_has_something_else_in_the_hand_has_no_instrument() =>
        Vocabularies.Reader.Read("a violinist holding a rose").Objects.ShouldNotContain(thing => thing.Concept.Caption == "violin");

    [Theory]
    [InlineData("a boy drawing at a table")]
    [InlineData("a kid drawing on the table")]
    [InlineData("a girl coloring at the table")]
    [InlineData("a child painting at a table")]
    [InlineData("a boy doing homework at the table")]
    [InlineData("a girl drawing at a desk")]
    public void Who_draws_at_a_table_sits_there_with_paper(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        Vocabularies.Person(prompt).PoseName.ShouldBe(PoseName.AtTable);
        scene.Objects.Skip(1).ShouldHaveSingleItem().Concept.Caption.ShouldBe("memo");
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a grandmother reading to her grandson")]
    [InlineData("an old man reading to his granddaughter")]
    [InlineData("a woman reading to a toddler")]
    [InlineData("a boy reading to his sister")]
    [InlineData("a girl reading to her teddy bear")]
    public void Who_reads_to_somebody_has_a_book(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == "open book");

    [Theory]
    [InlineData("a carpenter sawing a plank")]
    [InlineData("a carpenter sawing wood")]
    [InlineData("a man sawing a board")]
    [InlineData("a woman sawing planks of wood")]
    public void What_is_sawn_lies_on_sawhorses(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Select(thing => thing.Concept.Caption).ShouldContain("plank on sawhorses", scene.Description);
        scene.Objects.Select(thing => thing.Concept.Caption).ShouldContain("carpentry saw", scene.Description);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "wood" || thing.Concept.Caption == "plank");
    }

    [Theory]
    [InlineData("a toddler building a tower with wooden blocks", "tower of blocks")]
    [InlineData("a child building a tower out of building blocks", "tower of blocks")]
    [InlineData("a kid stacking blocks", "tower of blocks")]
    [InlineData("two kids building a lego tower", "tower of blocks")]
    [InlineData("a kid building a house of cards", "house of cards")]
    public void What_is_built_of_small_things_is_small(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Select(one => one.Concept.Caption).ShouldContain(thing, scene.Description);
        scene.Objects.ShouldNotContain(one => one.Concept.Caption == "tower" || one.Concept.Caption == "house");
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a butcher cutting meat", "meat on bone")]
    [InlineData("a chef chopping onions", "onion")]
    [InlineData("a woman slicing bread", "bread")]
    [InlineData("a man cutting a cake", "birthday cake")]
    [InlineData("a baker decorating a cake", "birthday cake")]
    [InlineData("a chef chopping onions on a table", "onion")]
    public void Food_is_prepared_upon_a_table(string prompt, string food)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        Vocabularies.Person(prompt).Furnished!.Fixture.ShouldBe(Fixture.Table);
        var laid = scene.Objects.Select((thing, i) => (thing, i)).First(at => at.thing.Concept.Caption == food).i;
        scene.Relations.ShouldContain(new SceneRelation(laid, SceneRelationKind.HeldBy, 0));
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "table");
    }

    [Theory]
    [InlineData("a woman at a sewing machine")]
    [InlineData("a seamstress at a sewing machine")]
    [InlineData("a tailor working at a sewing machine")]
    public void Who_is_at_a_sewing_machine_sits_there(string prompt) => Vocabularies.Person(prompt).PoseName.ShouldBe(PoseName.AtTable);
}
