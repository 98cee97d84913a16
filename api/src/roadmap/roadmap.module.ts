import { Module } from '@nestjs/common';
import { PictureController } from './picture.controller';
import { RoadmapResolver } from './roadmap.resolver';

@Module({ controllers: [PictureController], providers: [RoadmapResolver] })
export class RoadmapModule {}
