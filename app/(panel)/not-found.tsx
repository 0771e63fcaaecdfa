import { Lost } from "@/app/_parts/lost";

export default Lost;
