using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Figures.Faces;

namespace Easel.Scenes.Casting;

/// <summary>What people do in sports and at play; words without articles.</summary>
internal static class SportDoings
{
    public static readonly (Doing Doing, string Words)[] All =
    [
        (
            new(PoseName.Batting) { Prop = Prop.Bat },
            "swinging bat, swinging baseball bat, swinging his bat, batting, hitting baseball, hitting ball with bat, playing cricket, playing softball, playing baseball, hitting home run, doing home run"
        ),
        (
            new(PoseName.Batting) { Prop = Prop.GolfClub },
            "swinging golf club, doing golf swing, doing swing, hitting golf ball, swinging club, swinging his club, swinging her club, teeing off, doing putting, doing putt"
        ),
        (
            new(PoseName.Shooting) { Thing = "basketball", ThingRelation = SceneRelationKind.HeldBy },
            "doing jump shot, shooting basketball, shooting hoops, shooting hoop, doing free throw, doing free throws, doing dunk, dunking, slam dunking, doing layup, doing shot, dunking basketball"
        ),
        (new(PoseName.Working) { IsReadOn = true }, "dribbling, dribbling basketball, bouncing ball"),
        (
            new(PoseName.Hooping) { Prop = Prop.Hoop },
            "hula hooping, hula-hooping, spinning hula hoop, playing with hula hoop, using hula hoop, twirling hula hoop, with hula hoop, doing hula hoop, playing hula hoop, swinging hula hoop"
        ),
        (
            new(PoseName.Plunging) { Prop = Prop.Cord, Mood = Mood.Laughing },
            "bungee jumping, bungee-jumping, doing bungee jump, doing bungee jumping"
        ),
        (
            new(PoseName.Flying) { Relation = SceneRelationKind.HeldBy },
            "diving to catch, diving for, diving to save, diving to stop, diving to block, diving to reach, diving after, leaping to save, leaping to catch"
        ),
        (new(PoseName.Plunging) { IsReadOn = true }, "diving into, diving off, diving from, jumping into pool, diving headfirst"),
        (
            new(PoseName.Cheering)
            {
                Mood = Mood.Happy,
                Thing = "finish line",
                ThingRelation = SceneRelationKind.InFrontOf,
            },
            "crossing finish line, crossing finishing line, finishing race, finishing marathon, winning race, winning marathon, reaching finish line"
        ),
        (
            new(PoseName.Climbing) { Thing = "cliff", ThingRelation = SceneRelationKind.On },
            "rock climbing, climbing rock face, climbing cliff face, climbing rock, climbing rock wall, climbing cliff, scaling cliff, scaling rock face, climbing steep rock face, climbing rocks, mountain climbing, climbing mountain, climbing climbing wall, scaling rock, climbing boulder, doing rock climbing"
        ),
        (
            new(PoseName.Driving)
            {
                Thing = "canoe",
                ThingRelation = SceneRelationKind.In,
                Prop = Prop.Oar,
            },
            "rowing, paddling, kayaking, canoeing, rowing boat, rowing canoe, paddling canoe, paddling kayak, navigating boat, navigating canoe, paddling boat, rowing row boat, rowing rowboat, steering boat, steering canoe"
        ),
        (
            new(PoseName.Driving)
            {
                Thing = "raft",
                ThingRelation = SceneRelationKind.In,
                Prop = Prop.Oar,
            },
            "rafting, whitewater rafting, white water rafting, river rafting, going rafting"
        ),
        (
            new(PoseName.Crouching) { Thing = "curling stone", ThingRelation = SceneRelationKind.Beside },
            "curling, playing curling, doing curling"
        ),
        (
            new(PoseName.SittingOnGround) { Thing = "sandbox", ThingRelation = SceneRelationKind.In },
            "playing in sandbox, digging in sandbox, sitting in sandbox, playing in sand box, playing in sandpit, playing in sand pit"
        ),
        (
            new(PoseName.Running),
            "doing running, doing marathon, training for marathon, running around track, playing chase, playing catch, playing game of catch"
        ),
        (
            new(PoseName.Throwing) { IsReadOn = true },
            "serving ball, serving tennis ball, hitting ball, hitting tennis ball, hitting shuttlecock, returning serve, hitting serve, practicing throwing, bowling, tossing, hurling, playing frisbee, throwing frisbee"
        ),
        (new(PoseName.Kicking) { IsReadOn = true }, "doing kick, doing penalty kick, dribbling soccer ball"),
        (
            new(PoseName.Spinning),
            "doing ballet, dancing ballet, ballet dancing, doing pirouette, doing pirouettes, doing ballet moves, doing ballet dance"
        ),
        (
            new(PoseName.Dancing),
            "doing dance, doing dance moves, doing dance routine, doing hip hop, doing salsa, doing choreography, doing dancing"
        ),
        (
            new(PoseName.Jumping) { IsAlone = true },
            "doing trick, doing tricks, performing trick, performing tricks, doing stunt, doing stunts"
        ),
        (
            new(PoseName.Cycling) { Thing = "bicycle", ThingRelation = SceneRelationKind.On },
            "riding bike, riding bicycle, cycling, biking, rides bike, rides bicycle, going for bike ride, riding bikes, riding bicycles, mountain biking, in bicicletta, à vélo, auf fahrrad, auf dem fahrrad, fährt fahrrad, en bicicleta, de bicicleta, op fiets"
        ),
        (
            new(PoseName.Boarding)
            {
                Thing = "surfboard",
                ThingRelation = SceneRelationKind.On,
                Place = ScenePlace.Sea,
            },
            "surfing, riding wave, riding waves, kitesurfing, kite surfing, windsurfing, wind surfing, wakeboarding, paddleboarding, paddle boarding, catching wave, surfing wave, surfing waves, surfing big wave"
        ),
        (
            new(PoseName.Skiing)
            {
                Thing = "skis",
                ThingRelation = SceneRelationKind.On,
                Place = ScenePlace.Snow,
            },
            "skiing, going skiing, skiing downhill, skiing down hill, skiing down slope, skiing down mountain, skiing down snowy slope, skiing down snowy mountain, skiing down snowy hill"
        ),
        (
            new(PoseName.Boarding)
            {
                Thing = "snowboard",
                ThingRelation = SceneRelationKind.On,
                Place = ScenePlace.Snow,
            },
            "snowboarding, going snowboarding"
        ),
        (
            new(PoseName.Sledding)
            {
                Thing = "sled",
                ThingRelation = SceneRelationKind.On,
                Place = ScenePlace.Snow,
            },
            "sledding, sledging, tobogganing, going sledding, sledding down hill, sledding down snowy hill, sliding down snowy hill, sliding down snowy slope, sliding down snowy mountain, sliding down icy hill, sliding down icy slope, sliding down hill in snow, sledding downhill, riding sled down hill, riding sled down snowy hill, sliding down hill on sled"
        ),
        (new(PoseName.Batting) { Prop = Prop.GolfClub, Place = ScenePlace.Meadow }, "golfing, playing golf, plays golf"),
        (
            new(PoseName.Riding) { Thing = "horse", ThingRelation = SceneRelationKind.On },
            "horseback riding, on horseback, going horseback riding, horse riding"
        ),
        (
            new(PoseName.Gliding)
            {
                Thing = "ice skate",
                ThingRelation = SceneRelationKind.On,
                Place = ScenePlace.Snow,
            },
            "ice skating, ice-skating, skating on ice, playing ice hockey, going ice skating, figure skating, speed skating, iceskating"
        ),
        (
            new(PoseName.Gliding) { Thing = "roller skate", ThingRelation = SceneRelationKind.On },
            "roller skating, roller-skating, rollerskating, skating, going roller skating, going skating, rolling on skates"
        ),
        (
            new(PoseName.Gliding) { Thing = "inline skates", ThingRelation = SceneRelationKind.On },
            "rollerblading, inline skating, roller blading, inline-skating, going rollerblading"
        ),
        (
            new(PoseName.OnStilts) { Thing = "stilts", ThingRelation = SceneRelationKind.On },
            "stilt walking, walking on stilts, on stilts, standing on stilts, stilt-walking, dancing on stilts"
        ),
        (
            new(PoseName.OnPogoStick) { Thing = "pogo stick", ThingRelation = SceneRelationKind.On },
            "pogoing, jumping on pogo stick, bouncing on pogo stick, hopping on pogo stick, playing on pogo stick, playing with pogo stick, using pogo stick, riding pogo stick"
        ),
        (
            new(PoseName.Fighting) { IsMutual = true },
            "wrestling, sumo wrestling, arm wrestling, play fighting, wrestling each other, having fight"
        ),
        (new(PoseName.Fighting) { IsMutual = true, Prop = Prop.Sword }, "fencing, having fencing match, fencing with each other"),
        (new(PoseName.Cartwheeling), "doing cartwheel, cartwheeling, doing cartwheels, doing handstand, doing gymnastics, tumbling"),
        (new(PoseName.Swimming) { IsAlone = true }, "swimming laps, doing swimming, doing laps"),
    ];
}
