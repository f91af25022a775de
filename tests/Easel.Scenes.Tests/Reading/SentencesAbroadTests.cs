using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Whole sentences of other languages: numbers, colours, sizes, relations and places in them.</summary>
public sealed class SentencesAbroadTests
{
    [Theory]
    [InlineData("eine rote Katze auf einem Tisch", "a red cat on a table")]
    [InlineData("ein kleiner Hund mit einer roten Mütze", "a dog wearing a red billed cap")]
    [InlineData("zwei blaue Autos vor einem Haus", "two blue automobiles in front of a house")]
    [InlineData("drei gelbe Blumen in einer Vase", "three yellow flowers in a vase")]
    [InlineData("ein Schiff auf dem Meer", "a ship at sea")]
    [InlineData("ein Bär im Wald", "a bear in a forest")]
    [InlineData("ein schwarzer Vogel auf einem Ast", "a black bird on a branch")]
    [InlineData("eine Prinzessin und ein Drache", "a princess and a dragon")]
    [InlineData("viele Sterne und ein Mond", "seven stars and a crescent moon")]
    [InlineData("ein Dutzend Eier", "twelve eggs")]
    [InlineData("elf rote Kugelschreiber", "eleven red pens")]
    [InlineData("ein Bild von einem Elefanten", "an elephant")]
    [InlineData("ein Pferd hinter einem Zaun", "a horse behind a fence")]
    [InlineData("ein Fisch im Wasser", "a fish under water")]
    [InlineData("ein roter Hut", "a red top hat")]
    [InlineData("trois pommes vertes sous un arbre", "three green apples under a deciduous tree")]
    [InlineData("un chat noir sur une chaise", "a black cat on a chair")]
    [InlineData("deux oiseaux sur l'arbre", "two birds on a deciduous tree")]
    [InlineData("l'éléphant sous l'arbre", "an elephant under a deciduous tree")]
    [InlineData("un chien avec un chapeau bleu", "a dog wearing a blue top hat")]
    [InlineData("une fille avec un parapluie jaune", "a girl holding a yellow umbrella")]
    [InlineData("un verre d'eau", "a glass")]
    [InlineData("des pommes rouges", "three red apples")]
    [InlineData("une douzaine d'œufs", "twelve eggs")]
    [InlineData("une maison à côté d'un lac", "a house at a lake")]
    [InlineData("un petit oiseau bleu dans une cage", "a blue bird in a cage")]
    [InlineData("une fleur rose", "a pink flower")]
    [InlineData("une rose rouge", "a red rose")]
    [InlineData("une porte rouge", "a red door")]
    [InlineData("une image d'un renard", "a fox")]
    [InlineData("dos perros y un gato", "two dogs and a cat")]
    [InlineData("un gato negro en la mesa", "a black cat on a table")]
    [InlineData("tres manzanas rojas en una cesta", "three red apples in a basket")]
    [InlineData("una casa blanca junto a un árbol", "a white house and a deciduous tree")]
    [InlineData("un caballo detrás de una valla", "a horse behind a fence")]
    [InlineData("un pez en el agua", "a fish under water")]
    [InlineData("cuatro coches azules delante de una casa", "four blue automobiles in front of a house")]
    [InlineData("once huevos en una cesta", "eleven eggs in a basket")]
    [InlineData("un gatto nero sulla sedia", "a black cat on a chair")]
    [InlineData("tre mele verdi sotto un albero", "three green apples under a deciduous tree")]
    [InlineData("due cani e un gatto", "two dogs and a cat")]
    [InlineData("un uccello sull'albero", "a bird on a deciduous tree")]
    [InlineData("un pesce nell'acqua", "a fish under water")]
    [InlineData("una barca sul lago", "a small sailing boat at a lake")]
    [InlineData("cinque palloncini blu", "five blue balloons")]
    [InlineData("um gato preto em cima da mesa", "a black cat on a table")]
    [InlineData("um gato no telhado", "a cat on a roof")]
    [InlineData("duas maçãs vermelhas e uma banana", "two red apples and a banana")]
    [InlineData("um carro azul em frente a uma casa", "a blue automobile in front of a house")]
    [InlineData("um urso na floresta", "a bear in a forest")]
    [InlineData("uma menina com um guarda-chuva amarelo", "a girl holding a yellow umbrella")]
    [InlineData("una familia cenando en la cocina", "a family having dinner with a pot of food, an oven, a fridge and a window in a room")]
    [InlineData("un vélo rouge garé devant un café", "a red bicycle in front of a cafe")]
    [InlineData("un bateau à voile sur la mer", "a sailboat at sea")]
    [InlineData("ein Teller Spaghetti mit Tomatensoße", "a spaghetti")]
    [InlineData("un mazzo di fiori gialli in un vaso", "five yellow flowers in a vase")]
    [InlineData("due cavalli in un prato", "two horses in a meadow")]
    [InlineData("tre gattini in una cesta", "three kittens in a basket")]
    [InlineData("uma xícara de café sobre a mesa", "a hot beverage on a table")]
    [InlineData("uma menina de vestido rosa", "a girl wearing a pink dress")]
    [InlineData("um pescador no barco", "a fisherman in a rowing boat at sea")]
    [InlineData("een oude vrouw breit een trui", "an old woman knitting a sweater")]
    [InlineData("kinderen bouwen een sneeuwpop", "three children building a snowman in the snow")]
    [InlineData("un pez payaso en el mar", "a clownfish under water")]
    [InlineData("uma borboleta azul em uma flor", "a blue butterfly on a flower")]
    [InlineData("een eekhoorn eet een noot", "a squirrel eating nuts")]
    public void Sentences_of_five_languages_are_read_whole(string prompt, string meant)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldBe($"{meant}, flat style");
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a chat in the barn", "barn")]
    [InlineData("a regal lion", "lion")]
    [InlineData("a pie in a van", "pie")]
    [InlineData("a hut", "hut")]
    [InlineData("a walking cane", "white cane")]
    [InlineData("an elf with a bow and arrow", "elf")]
    public void A_word_of_two_languages_is_English_in_an_English_prompt(string prompt, string first) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Concept.Caption.ShouldBe(first);

    [Theory]
    [InlineData("ein Hund spielt mit einem Ball", "a dog and a ball")]
    [InlineData("ein Mädchen malt ein Bild", "a girl painting")]
    [InlineData("eine Frau tanzt im Regen", "a woman dancing in a meadow in the rain")]
    [InlineData("eine Katze schläft auf dem Sofa", "a cat sleeping on a sofa")]
    [InlineData("der alte Mann angelt am See", "an old man fishing at a lake")]
    [InlineData("un homme qui court dans la rue", "a man running on a street")]
    [InlineData("deux chiens jouent dans le jardin", "two dogs playing")]
    [InlineData("le cheval blanc galope dans la prairie", "a white horse galloping in a meadow")]
    [InlineData("un perro corre por la playa", "a dog running on a beach")]
    [InlineData("un caballo salta una valla", "a horse jumping above a fence")]
    [InlineData("una mujer baila en la calle", "a woman dancing on a street")]
    [InlineData("un bambino che gioca a calcio", "a child playing soccer")]
    [InlineData("un uomo cammina nel bosco", "a man walking in a forest")]
    [InlineData("la bambina sorride", "a girl smiling")]
    [InlineData("um menino andando de bicicleta", "a boy riding")]
    [InlineData("uma gata preta dormindo na cama", "a black cat sleeping")]
    [InlineData("een hond rent over het strand", "a dog running on a beach")]
    [InlineData("een man fietst door de stad", "a man cycling in a city")]
    [InlineData("eine alte Frau füttert die Vögel", "an old woman feeding")]
    [InlineData("une fille qui porte une robe bleue", "a girl wearing a blue dress")]
    [InlineData("un hombre alto con sombrero", "a tall man wearing a top hat")]
    public void Verbs_are_what_somebody_does(string prompt, string told)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldStartWith(told);
        scene.Warnings.ShouldNotContain(warning => warning.Code == "prompt_not_drawn");
    }

    [Theory]
    [InlineData("un coche azul pequeño", 0.6)]
    [InlineData("uma casa amarela grande", 1.5)]
    [InlineData("un cane piccolo", 0.6)]
    [InlineData("une voiture rouge énorme", 1.6)]
    public void Sizes_may_follow_the_noun(string prompt, double scale)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Scale.ShouldBe(scale);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ein Mädchen mit roten Haaren und einem gelben Kleid", "a girl with red hair wearing a yellow dress")]
    [InlineData("una ragazza con i capelli rossi", "a girl with red hair")]
    [InlineData("une femme aux cheveux roux", "a woman with red hair")]
    [InlineData("uma mulher com cabelos loiros", "a woman with blond hair")]
    [InlineData("una mujer con el pelo largo", "a woman with long hair")]
    public void Hair_is_somebody_s(string prompt, string told)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldStartWith(told);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("un niño jugando al fútbol", "a boy playing soccer")]
    [InlineData("um menino jogando futebol", "a boy playing soccer")]
    [InlineData("ein Junge kickt einen roten Ball", "a boy kicking a ball")]
    [InlineData("un niño pateando una pelota", "a boy kicking a ball")]
    [InlineData("ein Mann wäscht sein Auto", "a man washing")]
    [InlineData("deux vieux amis jouant aux échecs", "two old friends playing chess")]
    [InlineData("ein Koch, der eine Pizza in der Hand hält", "a cook holding a pizza")]
    [InlineData("un garçon qui lit un livre sous un arbre", "a boy reading a book under a deciduous tree")]
    [InlineData("una bruja volando en su escoba", "a witch flying on his broom")]
    [InlineData("Oma strickt einen Schal", "a grandmother knitting a scarf")]
    [InlineData("una nonna che cucina la pasta", "a grandmother cooking")]
    [InlineData("une femme en robe rouge qui danse", "a woman wearing a red dress dancing")]
    [InlineData("una mujer con flores en el pelo", "a woman with on the head three flowers")]
    [InlineData("unas gafas de sol", "sunglasses")]
    [InlineData("eine Tasse Tee mit Zitrone", "a hot beverage and a lemon")]
    [InlineData("ein kleiner Hundewelpe", "a puppy")]
    [InlineData("ein Papierflieger am blauen Himmel", "a paper airplane in the sky")]
    [InlineData("un chat roux qui dort sur un canapé", "a red cat sleeping on a sofa")]
    [InlineData("un cartel que dice \"Abierto\" en una puerta", "\"Abierto\" on a white board on a door")]
    [InlineData("ein Schild, auf dem \"Geschlossen\" steht", "\"Geschlossen\" on a white board")]
    [InlineData("un perro con un sombrero de cowboy", "a dog wearing a cowboy hat")]
    [InlineData("duas meninas brincando na areia", "two girls playing on a beach")]
    [InlineData("a menina está sorrindo", "a girl smiling")]
    [InlineData("um velho pescando no lago", "an old man fishing")]
    [InlineData("una vieja leyendo un libro", "an old woman reading")]
    public void Who_does_it_is_somebody(string prompt, string told) => Vocabularies.Reader.Read(prompt).Description.ShouldStartWith(told);

    [Theory]
    [InlineData("una taza de café sobre la mesa", "hot beverage, table")]
    [InlineData("un bouquet de fleurs dans un vase bleu", "bouquet, vase")]
    public void De_between_two_things_is_of(string prompt, string drawn) =>
        string.Join(", ", Vocabularies.Reader.Read(prompt).Objects.Select(thing => thing.Concept.Caption)).ShouldBe(drawn);

    [Theory]
    [InlineData("una calle de noche", ScenePlace.Street, SceneLight.Night)]
    [InlineData("un castillo en el bosque al amanecer", ScenePlace.Forest, SceneLight.Sunset)]
    [InlineData("une rue sous la pluie", ScenePlace.Street, SceneLight.Day)]
    public void Streets_and_times_are_the_ground(string prompt, ScenePlace place, SceneLight light)
    {
        var ground = Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull();
        (ground.Place, ground.Light).ShouldBe((place, light));
    }
}
